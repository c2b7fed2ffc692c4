import { idleSettings, isSameComfort, plainComfort } from '../../core/show/show.ts'
import type { Show, Stage } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'

/** What the clock has to say. */
export type IdleEvent = { readonly type: 'idle' } | { readonly type: 'reset' }

/** The one timer of the show. */
export interface IdleClock {
  /** Starts the time anew, for what the show now waits for. */
  wind(show: Show, stage: Stage): void
}

/** A clock that tells when a visitor has been silent for too long. */
export function createIdleClock(clock: Clock, tell: (event: IdleEvent) => void): IdleClock {
  let callOff = () => {}
  return {
    wind(show, stage) {
      callOff()
      const next = nextIdleEvent(show, stage)
      callOff = next ? clock.after(next.seconds * 1000, () => tell({ type: next.type })) : () => {}
    },
  }
}

/**
 * What happens next if nobody does anything, or `null` when nothing does: while a film runs that
 * a visitor started, while somebody leads the show, and in the attract loop, unless somebody changed
 * its language or its looks and left.
 */
function nextIdleEvent(
  { screen, idle, watching, language, comfort, tour }: Show,
  stage: Stage,
): { readonly type: IdleEvent['type']; readonly seconds: number } | null {
  if (tour) return null
  if (idle.state === 'warning') return { type: 'reset', seconds: idle.seconds }
  const seconds = idleSettings(screen, stage).timeoutSeconds
  if (screen.name === 'attract') {
    const untouched = language === stage.language && isSameComfort(comfort, plainComfort)
    return untouched ? null : { type: 'reset', seconds }
  }
  return watching ? null : { type: 'idle', seconds }
}
