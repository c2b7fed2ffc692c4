import type { Clock } from '../clock/clock.ts'
import { createThread } from '../thread/thread.ts'
import type { OpenHelper } from '../thread/thread.ts'
import { headerPixels } from './header-pixels.ts'
import type { Order, Reply } from './order.ts'

/** Makes pictures away from main's thread, one at a time. */
export interface Workshop {
  /** Never fails: what cannot be made in time is shown as it is. */
  make(order: Order): Promise<Reply>
  close(): void
}

export interface WorkshopOptions {
  readonly clock: Clock
  /** How long one picture may take. */
  readonly timeoutMs?: number
  /** Who makes them. */
  readonly open: OpenHelper<Order, Reply>
}

/** Pictures come in batches: after one, the helper's memory goes back. */
const restMs = 10_000

/** A workshop whose helper starts with the first order; one that dies is followed by another. */
export function createWorkshop(options: WorkshopOptions): Workshop {
  const { clock, timeoutMs = 60_000, open } = options
  const thread = createThread({ clock, open, restMs })
  /** Where none can be made, at least none is shown that is too large for the page. */
  async function unmade({ file, maxPixels }: Order, fault: string): Promise<Reply> {
    const pixels = await headerPixels(file)
    return pixels !== null && pixels > maxPixels ? { show: 'nothing' } : { show: 'original', fault }
  }

  return {
    async make(order) {
      const reply = await thread
        .ask(order, timeoutMs)
        .catch((error: unknown) => ({ show: 'original', fault: String(error) }) as const)
      return reply.fault === undefined ? reply : unmade(order, reply.fault)
    },
    close: thread.close,
  }
}
