import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../clock/clock.ts'
import type { Order, Reply } from './order.ts'

/** Makes pictures in a thread of its own, one at a time. */
export interface Workshop {
  /** Never fails: what cannot be made in time is shown as it is. */
  make(order: Order): Promise<Reply>
  close(): void
}

export interface WorkshopOptions {
  readonly clock: Clock
  /** How long one picture may take. */
  readonly timeoutMs?: number
  /** The thread's code: an order in, a reply out. */
  readonly entry?: URL
}

/** The worker stands beside this file, in the source as in the build. */
const besideThis = new URL(`./picture-worker${extname(import.meta.url)}`, import.meta.url)

/** A workshop whose thread starts with the first order; one that dies is followed by another. */
export function createWorkshop(options: WorkshopOptions): Workshop {
  const { clock, timeoutMs = 60_000, entry = besideThis } = options
  let worker: Worker | null = null

  function stop(): void {
    void worker?.terminate()
    worker = null
  }

  return {
    make: (order) =>
      new Promise((resolve) => {
        const thread = (worker ??= new Worker(entry))
        const callOff = clock.after(timeoutMs, () => fail(new Error('it takes too long')))
        function settle(reply: Reply): void {
          callOff()
          thread.off('message', settle).off('error', fail).off('exit', end)
          resolve(reply)
        }
        function fail(error: Error): void {
          stop()
          settle({ show: 'original', fault: error.message })
        }
        function end(): void {
          fail(new Error('the thread ended'))
        }
        thread.on('message', settle).on('error', fail).on('exit', end)
        thread.postMessage(order)
      }),
    close: stop,
  }
}
