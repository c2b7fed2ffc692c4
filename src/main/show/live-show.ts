import type { ShowEvent } from '../../core/show/events.ts'
import { reduce } from '../../core/show/reduce.ts'
import { openingShow } from '../../core/show/show.ts'
import type { Show, Stage } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'
import { createIdleClock } from './idle-clock.ts'

/** The show that every window draws, and the clock that ends a visitor's session. */
export interface LiveShow {
  current(): Show
  /** Applies an event, tells the listener when the show has changed, and winds the clock. */
  dispatch(event: ShowEvent): Show
  /** Puts other decks on the stage under the running show. */
  restage(stage: Stage): void
}

export interface LiveShowOptions {
  readonly stage: Stage
  readonly clock: Clock
  readonly onChange: (show: Show) => void
}

/** A show in its first picture. */
export function createLiveShow({ stage: first, clock, onChange }: LiveShowOptions): LiveShow {
  let stage = first
  let show = openingShow(stage)
  const idle = createIdleClock(clock, (event) => void dispatch(event))

  function dispatch(event: ShowEvent): Show {
    const next = reduce(show, event, stage)
    const changed = next !== show
    show = next
    // A reload is nobody's touch: the visitor's time runs on unless the show itself has moved.
    if (event.type !== 'staged' || changed) idle.wind(show, stage)
    if (changed) onChange(show)
    return show
  }

  return {
    current: () => show,
    dispatch,
    restage(next) {
      stage = next
      dispatch({ type: 'staged' })
    },
  }
}
