import type { Report } from '../diagnostics/log.ts'
import type { AttractChoice, Slide } from '../model/deck.ts'
import { closest } from '../text/suggest.ts'
import type { DeckFile } from './deck-file.ts'

/** The `attract` list of a deck without the slides that the deck does not have: those are warnings. */
export function attractChoices(
  { fields, at }: DeckFile,
  slides: readonly Slide[],
  report: Report,
): readonly AttractChoice[] {
  const ids = slides.map(({ id }) => id)
  return (fields.attract ?? []).flatMap((entry, index) => {
    const slide = typeof entry === 'string' ? entry : entry.slide
    const seconds = typeof entry === 'string' ? null : (entry.seconds ?? null)
    if (ids.includes(slide)) return [{ slide, seconds }]
    const path = ['attract', index, ...(typeof entry === 'string' ? [] : ['slide'])]
    const guess = closest(slide, ids)
    if (guess) report('warning', 'attract-slide-misspelt', at(path), { id: slide, guess })
    else report('warning', 'attract-slide-unknown', at(path), { id: slide })
    return []
  })
}
