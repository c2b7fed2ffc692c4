import type { Check, FiguresIn } from '../check/check.ts'
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
export const languagesAgree: Check = ({ deck, passages, figuresIn }, report) => {
  const [first, ...others] = deck.languages
  if (first === undefined) return
  const own = sidesOf(deck.slides, passages, first)
  for (const language of others) {
    for (const [slide, side] of sidesOf(deck.slides, passages, language)) {
      const one = own.get(slide)
      if (one) compareSides(slide.id, one, side, figuresIn, report)
    }
  }
}

function compareSides(
  id: string,
  one: Side,
  other: Side,
  figuresIn: FiguresIn,
  report: Report,
): void {
  const values = { id, language: one.language, there: spell(one.place) }
  const [ours, theirs] = [one.content.blocks, other.content.blocks]
  const pictures = comparePictures(one, other, values, report)
  const kinds = differentKinds(ours, theirs, pictures ? ['image'] : [])
  const items = kinds ? [] : differentItems(ours, theirs)
  if (kinds) {
    const { first, second } = kinds
    const found = { ...values, blocks: second, others: first }
    report('warning', 'blocks-differ', other.place, found, { related: one.place })
  }
  for (const { kind, first, second } of items) {
    const found = { ...values, kind, first, second }
    report('warning', 'items-differ', other.place, found, { related: one.place })
  }
  if (!isRead(one.language) || !isRead(other.language)) return
  const loose = new Set(kinds?.kinds ?? items.map(({ kind }) => kind))
  compareFigures(one, other, { loose, figuresIn }, report)
}

/**
 * Whether one of the two has more pictures, which is told. A picture with words in it may need
 * another in each language, and that is only mentioned.
 */
function comparePictures(
  one: Side,
  other: Side,
  values: Readonly<Record<string, string>>,
  report: Report,
): boolean {
  const [ours, theirs] = [blockMedia(one.content.blocks), blockMedia(other.content.blocks)]
  const others = ours.filter((path) => !theirs.includes(path))
  const media = theirs.filter((path) => !ours.includes(path))
  if (others.length + media.length === 0) return false
  const alike = others.length === media.length
  const found = {
    ...values,
    media: media.join(', ') || '–',
    others: others.join(', ') || '–',
  }
  report(alike ? 'info' : 'warning', 'media-differ', other.place, found, { related: one.place })
  return !alike
}
