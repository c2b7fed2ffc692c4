import type { Check } from '../check/check.ts'
import type { Report } from '../diagnostics/log.ts'
import { blockMedia } from '../inspect/slide-media.ts'
import { isRead } from '../figures/read.ts'
import { compareFigures } from './figures.ts'
import { sidesOf, spell, type Side } from './side.ts'
import { differentItems, differentKinds } from './shape.ts'

/**
 * Compares a deck's other languages with its first, slide by slide: which blocks and pictures each
 * has, how many items, and the figures they name. Slides and layouts that only one language has
 * are told of when the deck is loaded. Speaker notes are left alone: each language's presenter
 * tells the slide in their own way, and no visitor reads both.
 */
export const languagesAgree: Check = ({ deck, passages }, report) => {
  const [first, ...others] = deck.languages
  if (first === undefined) return
  const own = sidesOf(deck.slides, passages, first)
  for (const language of others) {
    for (const [slide, side] of sidesOf(deck.slides, passages, language)) {
      const one = own.get(slide)
      if (one) compareSides(slide.id, one, side, report)
    }
  }
}

function compareSides(id: string, one: Side, other: Side, report: Report): void {
  const values = { id, language: one.language, there: spell(one.place) }
  const kinds = differentKinds(one.content.blocks, other.content.blocks)
  if (kinds) {
    report('warning', 'blocks-differ', other.place, {
      ...values,
      blocks: kinds[1],
      others: kinds[0],
    })
  } else {
    for (const { kind, first, second } of differentItems(
      one.content.blocks,
      other.content.blocks,
    )) {
      report('warning', 'items-differ', other.place, { ...values, kind, first, second })
    }
  }
  comparePictures(one, other, values, report)
  if (isRead(one.language) && isRead(other.language)) compareFigures(one, other, report)
}

/** A picture with words in it may need another in each language; one too few is another matter. */
function comparePictures(
  one: Side,
  other: Side,
  values: Readonly<Record<string, string>>,
  report: Report,
): void {
  const [ours, theirs] = [blockMedia(one.content.blocks), blockMedia(other.content.blocks)]
  const others = ours.filter((path) => !theirs.includes(path))
  const media = theirs.filter((path) => !ours.includes(path))
  if (others.length + media.length === 0) return
  report(others.length === media.length ? 'info' : 'warning', 'media-differ', other.place, {
    ...values,
    media: media.join(', ') || '–',
    others: others.join(', ') || '–',
  })
}
