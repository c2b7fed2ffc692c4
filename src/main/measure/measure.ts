import { referencePanels as panels } from '../../core/fit/panel-size.ts'
import { systemClock as clock } from '../clock/clock.ts'
import { indexDeck } from '../library/shown.ts'
import { openUnseen } from '../unseen/open-unseen.ts'
import { readDecks } from '../unseen/read-decks.ts'
import { endWith, runUnseen } from '../unseen/run-unseen.ts'
import { takeSize } from '../windows/unseen-window.ts'
import { createSurvey } from './survey.ts'

export interface MeasureOptions {
  readonly paths: readonly string[]
  /** Where the build is: `renderer` and `preload` are in it. */
  readonly built: string
}

/**
 * Draws every slide of some decks on the reference panels, unseen, and ends with which do not fit:
 * a `Measurement`.
 */
export function runMeasure({ paths, built }: MeasureOptions): void {
  runUnseen(async (log) => {
    const decks = await readDecks(paths, log)
    const survey = createSurvey({ decks, panels, clock, onEnd: endWith })
    const window = openUnseen({
      page: 'measure',
      built,
      decks,
      handlers: {
        'measure:decks': () => decks.map(indexDeck),
        'measure:next': (measured) => {
          const sheet = survey.next(measured)
          if (sheet) takeSize(window, sheet.panel)
          return sheet
        },
      },
      onLost: survey.stop,
      log,
    })
  })
}
