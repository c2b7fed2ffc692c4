import type { Show } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'
import type { Shelved } from '../library/shelf.ts'

/** Changes slides by itself while the walkthrough says so. */
export interface AutoAdvance {
  /** Starts a slide's time when it comes on, or when the slides begin to change by themselves. */
  wind(show: Show, decks: readonly Shelved[]): void
}

/**
 * An advance that waits.
 *
 * @param otherwiseSeconds how long a slide stays that names no time
 */
export function createAutoAdvance(
  clock: Clock,
  otherwiseSeconds: number,
  advance: () => void,
): AutoAdvance {
  let callOff = () => {}
  let wound: string | null = null
  return {
    wind({ screen, tour }, decks) {
      const runs = tour?.auto === 'running' && !tour.ahead && screen.name === 'deck'
      const key = runs ? `${screen.deck}/${screen.slide}` : null
      if (key === wound) return
      wound = key
      callOff()
      if (!runs) return
      const deck = decks.find(({ deck }) => deck.id === screen.deck)?.deck
      const seconds = deck?.slides[screen.index]?.seconds ?? otherwiseSeconds
      callOff = clock.after(seconds * 1000, () => {
        wound = null
        advance()
      })
    },
  }
}
