import { Worker } from 'node:worker_threads'
import type { ResourceLimits } from 'node:worker_threads'
import type { Clock } from '../clock/clock.ts'

/** A thread that is given one order at a time, and answers each with one message. */
export interface Thread<Order, Reply> {
  /**
   * @param limitMs how long the answer may take
   * @throws when it takes longer or the thread dies; the next order gets a new thread
   */
  ask(order: Order, limitMs: number): Promise<Reply>
  close(): void
}

export interface ThreadOptions {
  readonly clock: Clock
  /** The thread's code: an order in, a reply out. */
  readonly entry: URL
  readonly resourceLimits?: ResourceLimits
}

/** A thread that starts with the first order. */
export function createThread<Order, Reply>({
  clock,
  entry,
  ...limits
}: ThreadOptions): Thread<Order, Reply> {
  let worker: Worker | null = null

  function stop(): void {
    void worker?.terminate()
    worker = null
  }

  return {
    ask: (order, limitMs) =>
      new Promise<Reply>((resolve, reject) => {
        const thread = (worker ??= new Worker(entry, limits))
        const callOff = clock.after(limitMs, () => fail(new Error('the thread takes too long')))
        function settle(): void {
          callOff()
          thread.off('message', succeed).off('error', fail).off('exit', end)
        }
        function succeed(reply: Reply): void {
          settle()
          resolve(reply)
        }
        function fail(error: Error): void {
          settle()
          stop()
          reject(error)
        }
        function end(): void {
          fail(new Error('the thread ended'))
        }
        thread.on('message', succeed).on('error', fail).on('exit', end)
        thread.postMessage(order)
      }),
    close: stop,
  }
}
