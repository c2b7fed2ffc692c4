import type { Print, PrintedSlide, PrintStep } from '../../contract/print.ts'
import type { Slide } from '../../core/model/deck.ts'
import type { Shelved } from '../library/shelf.ts'
import { asShown, indexDeck } from '../library/shown.ts'

/** Drawn at once: more would only be slow, and how long a step takes has to be bounded. */
export const slidesPerStep = 8

/** A step, and the PDF that is made when it is done. */
export interface Step {
  readonly step: PrintStep
  readonly print: Print | null
}

/**
 * What the page has to do for some PDFs. A deck is drawn once for all that are made of it in one
 * language, if they stand together.
 *
 * @throws when there is no deck where one is to be
 */
export function* stepsTo(
  prints: readonly Print[],
  decks: readonly Shelved[],
): Generator<Step, undefined> {
  let drawn: Print | null = null
  for (const print of prints) {
    if (print.path !== drawn?.path || print.language !== drawn.language) {
      yield* drawing(print, decks)
    }
    drawn = print
    yield { step: { type: 'arrange', paper: print.paper }, print }
  }
}

function* drawing({ path, language }: Print, decks: readonly Shelved[]): Generator<Step> {
  const shelved = decks.find(({ source }) => source.path === path)
  if (!shelved) throw new Error(`no deck at ${path}`)
  const deck = indexDeck(shelved)
  const { slides } = shelved.deck
  for (let from = 0; from < slides.length; from += slidesPerStep) {
    const own = slides.slice(from, from + slidesPerStep).map(withNotes)
    yield { step: { type: 'draw', deck, language, from, slides: own }, print: null }
  }
}

function withNotes(slide: Slide): PrintedSlide {
  const notes = Object.entries(slide.content).map(([tag, content]) => [tag, content.notes] as const)
  return { ...asShown(slide), notes: Object.fromEntries(notes) }
}
