import type { Measured, Measurement, PanelSize, Sheet } from '../../contract/measure.ts'
import type { Clock } from '../clock/clock.ts'
import type { Shelved } from '../library/shelf.ts'
import { countDrawings, sheetsOf } from './sheets.ts'
import type { DeckSheet } from './sheets.ts'

/** Gives a page one sheet after another to draw, and keeps what it found. */
export interface Survey {
  /** @returns the next sheet, or `null` when there is none and the survey is at its end */
  next(measured: Measured | null): Sheet | null
  /** Ends it with what is known so far. */
  stop(): void
}

export interface SurveyOptions {
  readonly decks: readonly Shelved[]
  readonly panels: readonly PanelSize[]
  readonly clock: Clock
  /** Called once: when all is measured, or time is up, or the survey was stopped. */
  readonly onEnd: (measurement: Measurement) => void
  /** How long a sheet may take: a page that takes more hangs. */
  readonly sheetMs?: number
  /** How long it may take in all. */
  readonly allMs?: number
}

/** A survey of decks on panels, bounded in time. */
export function createSurvey(options: SurveyOptions): Survey {
  const { decks, panels, clock, onEnd, sheetMs = 20_000, allMs = 240_000 } = options
  const sheets = sheetsOf(decks, panels)
  const drawings = countDrawings(decks, panels)
  const overflows: Measurement['overflows'][number][] = []
  let drawn = 0
  let given: DeckSheet | null = null
  let ended = false
  /** The page has to come up in that time, too. */
  let callOffSheet = clock.after(sheetMs, stop)
  const callOffAll = clock.after(allMs, stop)

  function stop(): void {
    if (ended) return
    ended = true
    callOffSheet()
    callOffAll()
    onEnd({ overflows, drawings, left: drawings - drawn })
  }

  function note({ shelved, sheet }: DeckSheet, { tooFull, undrawn }: Measured): void {
    const { panel, language, slides } = sheet
    const { path } = shelved.source
    for (const { slide, textSizes } of tooFull) {
      if (!slides.some(({ id }) => id === slide)) continue
      overflows.push({ path, slide, language, panel, textSizes })
    }
    drawn += slides.length - Math.min(undrawn, slides.length)
  }

  return {
    next(measured) {
      callOffSheet()
      if (given && measured) note(given, measured)
      given = ended ? null : (sheets.next().value ?? null)
      if (given) callOffSheet = clock.after(sheetMs, stop)
      else stop()
      return given?.sheet ?? null
    },
    stop,
  }
}
