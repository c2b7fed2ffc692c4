import type { Deck } from '../model/deck.ts'
import { candidatesOf } from './candidates.ts'
import type { Candidate } from './item.ts'

/** A passer-by sees a few minutes of the loop: so many figures and pictures each deck may show. */
const mostPerKind = 4

/**
 * What a deck brings to the loop: what its `attract` list says, else its cover and then figures
 * and pictures from all over the deck, in its own order.
 */
export function chooseFrom(deck: Deck): readonly Candidate[] {
  if (deck.attract.length === 0) return choice(deck)
  return deck.attract.flatMap(({ slide: id, seconds }) => {
    const candidate = candidateFor(deck, id)
    return candidate ? [{ ...candidate, seconds: seconds ?? candidate.seconds }] : []
  })
}

/** What one slide shows in the loop, or null where the deck has no such slide. */
export function candidateFor(deck: Deck, id: string): Candidate | null {
  const slide = deck.slides.find((one) => one.id === id)
  return slide ? candidatesOf(deck, slide)[0] : null
}

function choice(deck: Deck): readonly Candidate[] {
  const all = deck.slides.flatMap((slide) => candidatesOf(deck, slide))
  const [opening, others] = [all.slice(0, 1), all.slice(1)]
  const figures = spread(others.filter(({ kind }) => kind === 'figure'))
  // A slide of words alone is worth a stop only where somebody asks for it.
  const seen = new Set([null, opening[0]?.image ?? null])
  const pictures = spread(others.filter(({ kind, image }) => kind !== 'figure' && !seen.has(image)))
  const chosen = new Set([...figures, ...pictures])
  return [...opening, ...others.filter((candidate) => chosen.has(candidate))]
}

/** As many as a deck may show, evenly spread, in order. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length <= mostPerKind) return items
  return Array.from({ length: mostPerKind }, (_, n) =>
    Math.floor(((n + 0.5) * items.length) / mostPerKind),
  ).flatMap((index) => items[index] ?? [])
}
