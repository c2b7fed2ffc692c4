import type { PanelSize, Sheet } from '../../contract/measure.ts'
import type { Slide } from '../../core/model/deck.ts'
import type { Shelved } from '../library/shelf.ts'
import { asShown } from '../library/shown.ts'

/** Drawn at once, slides share the frames that drawing waits for; more would only be slow. */
export const slidesPerSheet = 8

/** A sheet, and the deck that it is of. */
export interface DeckSheet {
  readonly shelved: Shelved
  readonly sheet: Sheet
}

/**
 * All that is to be drawn, panel by panel, since changing that is slowest: each slide in each
 * language in which it has words of its own.
 */
export function* sheetsOf(
  decks: readonly Shelved[],
  panels: readonly PanelSize[],
): Generator<DeckSheet, undefined> {
  for (const panel of panels) {
    for (const shelved of decks) {
      const { id, languages, slides } = shelved.deck
      for (const language of languages) {
        const own = slides.filter((slide) => isOwn(slide, language))
        for (let from = 0; from < own.length; from += slidesPerSheet) {
          const drawn = own.slice(from, from + slidesPerSheet).map(asShown)
          yield { shelved, sheet: { panel, deck: id, language, slides: drawn } }
        }
      }
    }
  }
}

/** How many times a slide is drawn in all. */
export function countDrawings(decks: readonly Shelved[], panels: readonly PanelSize[]): number {
  const texts = decks.flatMap(({ deck: { languages, slides } }) =>
    slides.flatMap((slide) => languages.filter((language) => isOwn(slide, language))),
  )
  return texts.length * panels.length
}

function isOwn({ places }: Slide, language: string): boolean {
  return Object.hasOwn(places, language)
}
