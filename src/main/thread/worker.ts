import { Worker } from 'node:worker_threads'
import type { ResourceLimits } from 'node:worker_threads'
import type { OpenHelper } from './thread.ts'

/**
 * A helper in a thread of this process.
 *
 * @param entry the thread's code: an order in, a reply out
 */
export function inWorker<Order, Reply>(
  entry: URL,
  resourceLimits: ResourceLimits = {},
): OpenHelper<Order, Reply> {
  return ({ reply, end }) => {
    const worker = new Worker(entry, { resourceLimits })
    worker.on('message', reply)
    worker.on('error', end)
    worker.on('exit', () => end(new Error('the thread ended')))
    return {
      send: (order) => worker.postMessage(order),
      stop: () => void worker.terminate(),
    }
  }
}
