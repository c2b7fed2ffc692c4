import type { Clock } from '../clock/clock.ts'

/** What carries orders out away from main's own thread. */
interface Helper<Order> {
  send(order: Order): void
  stop(): void
}

/** What a helper tells; nothing after it has been stopped. */
interface HelperListener<Reply> {
  readonly reply: (reply: Reply) => void
  /** It has died. */
  readonly end: (error: Error) => void
}

/** Starts a helper. */
export type OpenHelper<Order, Reply> = (listener: HelperListener<Reply>) => Helper<Order>

/** A helper that is given one order at a time, and answers each with one message. */
export interface Thread<Order, Reply> {
  /**
   * @param limitMs how long the answer may take
   * @throws when it takes longer or the helper dies; the next order gets a new one
   */
  ask(order: Order, limitMs: number): Promise<Reply>
  close(): void
}

export interface ThreadOptions<Order, Reply> {
  readonly clock: Clock
  readonly open: OpenHelper<Order, Reply>
  /** A helper without an order for so long is let go, and its memory with it. */
  readonly restMs?: number
}

/** A helper that starts with the first order. */
export function createThread<Order, Reply>(
  options: ThreadOptions<Order, Reply>,
): Thread<Order, Reply> {
  const { clock, open, restMs } = options
  let helper: Helper<Order> | null = null
  let current: HelperListener<Reply> | null = null
  let callOffRest = () => {}

  function begin(): Helper<Order> {
    const begun = open({
      reply: (reply) => helper === begun && current?.reply(reply),
      end(error) {
        if (helper !== begun) return
        helper = null
        current?.end(error)
      },
    })
    return begun
  }

  function stop(): void {
    const stopped = helper
    helper = null
    stopped?.stop()
    current?.end(new Error('the helper was stopped'))
  }

  return {
    ask: (order, limitMs) =>
      new Promise<Reply>((resolve, reject) => {
        callOffRest()
        const callOff = clock.after(limitMs, () => {
          settle()
          reject(new Error('the helper takes too long'))
          stop()
        })
        function settle(): void {
          callOff()
          current = null
          if (restMs !== undefined) callOffRest = clock.after(restMs, stop)
        }
        current = {
          reply(reply) {
            settle()
            resolve(reply)
          },
          end(error) {
            settle()
            reject(error)
          },
        }
        helper ??= begin()
        helper.send(order)
      }),
    close() {
      stop()
      callOffRest()
    },
  }
}
