import { pulseMs, type Pulse } from '../../contract/requests.ts'
import type { Clock } from '../clock/clock.ts'

export interface PageWatchOptions {
  readonly clock: Clock
  /** The page lives, but nothing that it shows reaches the glass. */
  readonly onStill: () => void
  /** The page gives no sign of life any more, or drew nothing even after `onStill`. */
  readonly onLost: () => void
}

/** Watches over a page that nobody may ever touch: Chromium looks for a hang only after a touch. */
export interface PageWatch {
  /** The page gives a sign of life. */
  beat(pulse: Pulse): void
  /** The page goes, or comes anew: nothing is expected of it until its next sign. */
  rest(): void
}

/** Pulses without a frame after which what draws is held for stuck: 8 s. */
const mostStill = 4
/** Pulses that may be missing: 20 s, which no load that a panel can bear takes. */
const mostMissing = 10

/**
 * A watch that begins at the page's first pulse. Either remedy for what is not drawn is tried once
 * until something is drawn again: a panel that is off may draw nothing all night.
 */
export function createPageWatch({ clock, onStill, onLost }: PageWatchOptions): PageWatch {
  let still = 0
  let missing = 0
  let callOff = () => {}

  function rest(): void {
    callOff()
    missing = 0
  }

  // Counted one by one: a machine that slept misses one, however long it slept.
  function expect(): void {
    callOff = clock.after(pulseMs, () => {
      missing += 1
      if (missing < mostMissing) return expect()
      rest()
      onLost()
    })
  }

  return {
    beat(pulse) {
      rest()
      expect()
      // A page that has only just come says nothing of what draws.
      if (pulse === 'begun') return
      still = pulse === 'still' ? still + 1 : 0
      if (still === mostStill) onStill()
      if (still === 3 * mostStill) onLost()
    },
    rest,
  }
}
