import { slidesPerRequest } from '../../contract/requests.ts'
import type { PresentedRange, PresentedSlide } from '../../contract/tour.ts'
import type { Slide } from '../../core/model/deck.ts'
import type { Shelved } from '../library/shelf.ts'

/**
 * Some slides of a deck with the speaker's notes.
 *
 * @param from the index of the first, which is moved into the deck where it lies outside
 * @returns fewer than asked at the deck's end, and never more than `slidesPerRequest`
 */
export function presentedOf(
  { deck, revision }: Shelved,
  from: number,
  count: number,
): PresentedRange {
  const start = Math.min(from, deck.slides.length)
  const slides = deck.slides.slice(start, start + Math.min(count, slidesPerRequest))
  return { deck: deck.id, revision, from: start, slides: slides.map(presented) }
}

function presented({ content, ...slide }: Slide): PresentedSlide {
  const { id, section, layout, cover, seconds, link } = slide
  const shown = Object.entries(content).map(
    ([language, { title, blocks, notes }]) => [language, { title, blocks, notes }] as const,
  )
  return { id, section, layout, cover, seconds, link, content: Object.fromEntries(shown) }
}
