import { placeIn, type Passage } from '../deck/passage.ts'
import type { Slide } from '../model/deck.ts'
import type { Place } from '../model/diagnostic.ts'
import type { LanguageTag } from '../model/language.ts'

/** Finds where words of a slide stand in their file. */
export interface Finder {
  /** The place of a figure of a text, the slide's own where the file writes it in another way. */
  figure(text: string, from: number, to: number): Place
  /** Where a text begins. */
  text(text: string): Place
}

/** For each slide of one language, a finder over the passages that its file has for it. */
export function findersOf(
  slides: readonly Slide[],
  passages: readonly Passage[],
  language: LanguageTag,
): ReadonlyMap<Slide, Finder> {
  const starts = slides
    .flatMap((slide) => {
      const place = slide.places[language]
      return place ? [{ slide, place }] : []
    })
    .toSorted((a, b) => a.place.line - b.place.line)
  // Where all agrees, nobody asks for a place.
  let own: readonly (readonly Passage[])[] | null = null
  const passagesOf = (index: number): readonly Passage[] => {
    own ??= bySlide(
      starts.map(({ place }) => place),
      passages.filter((passage) => passage.language === language && passage.kind !== 'notes'),
    )
    return own[index] ?? []
  }
  return new Map(
    starts.map(({ slide, place }, index) => [slide, finderOf(() => passagesOf(index), place)]),
  )
}

/** The passages between each of some places in order and the next. */
function bySlide(
  starts: readonly Place[],
  passages: readonly Passage[],
): readonly (readonly Passage[])[] {
  const found = starts.map((): Passage[] => [])
  for (const passage of passages) {
    const at = passage.pieces[0]?.place
    if (!at) continue
    const index = lastBefore(starts, at.line)
    if (starts[index]?.file === at.file) found[index]?.push(passage)
  }
  return found
}

/** The index of the last place that is on a line or before it, or -1. */
function lastBefore(starts: readonly Place[], line: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}

function finderOf(passages: () => readonly Passage[], fallback: Place): Finder {
  return {
    figure(text, from, to) {
      const number = text.slice(from, to)
      const whole = passages().find((passage) => passage.text === text)
      if (whole) return placeIn(whole, from)
      for (const passage of passages()) {
        const at = indexOfNumber(passage.text, number)
        if (at >= 0) return placeIn(passage, at)
      }
      return fallback
    },
    text(text) {
      const whole = passages().find(
        (passage) => passage.text === text || text.startsWith(passage.text),
      )
      return whole ? placeIn(whole, 0) : fallback
    },
  }
}

/** Where a number stands in a text that is not part of a longer one. */
function indexOfNumber(text: string, number: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + number.length)
    if (!/\d/.test(around)) return at
  }
  return -1
}
