import type { Block } from '../../model/block.ts'
import type { Localised } from '../../model/language.ts'
import { plainText } from '../../text/inline.ts'
import { clean } from '../clean.ts'
import type { Figure } from '../outline.ts'
import { mapLanguages, type Plan } from './plan.ts'
import { wordsOf } from './runs.ts'

/** What can share a slide with a picture: words that leave it half the room. */
function hasRoom({ blocks }: Plan): boolean {
  return blocks.every(({ type }) => type === 'paragraph' || type === 'list' || type === 'stats')
}

/** The pictures of all languages in each of them: one that a language lacks has no words there. */
export function sharedFigures(slot: Localised<readonly Figure[]>): Localised<readonly Figure[]> {
  const rows = Object.values(slot)
  const longest = rows.find(({ length }) => length === Math.max(...rows.map((row) => row.length)))
  return mapLanguages(slot, (own) =>
    (longest ?? []).map((figure, index) => own[index] ?? { ...figure, alt: '', caption: [] }),
  )
}

/** Puts a text's pictures beside its words: one to a slide, what is left on a slide of its own. */
export function withPictures(plans: readonly Plan[], figures: readonly Figure[]): readonly Plan[] {
  const left = [...figures]
  const beside = plans.map((plan): Plan => {
    if (!hasRoom(plan) || plan.blocks.length === 0) return plan
    const figure = left.shift()
    if (!figure) return plan
    const why = { rule: 'split', words: captionOf(figure) || figure.media } as const
    return { ...plan, blocks: [imageOf(figure), ...plan.blocks], why: [...plan.why, why] }
  })
  const [only, ...others] = left
  if (!only) return beside
  const title = plans.at(0)?.title ?? []
  const blocks: readonly Block[] =
    others.length === 0 ? [imageOf(only)] : [galleryOf(left, plainText(title))]
  const why = { rule: 'gallery', words: left.map(captionOf).filter(Boolean).join(' / ') } as const
  return [...beside, { title: others.length === 0 ? [] : title, blocks, notes: [], why: [why] }]
}

function imageOf(figure: Figure): Block {
  return { type: 'image', src: figure.media, alt: altOf(figure), caption: captionOf(figure) }
}

function galleryOf(figures: readonly Figure[], title: string): Block {
  return {
    type: 'gallery',
    caption: undefined,
    items: figures.map((figure) => ({
      image: figure.media,
      // A gallery needs words for each picture: where the document has none, its own heading's.
      alt: altOf(figure) || title || figure.media,
      caption: wordsOf(figure.caption) || undefined,
      credit: clean(figure.credit) || undefined,
    })),
  }
}

/** A picture's alternative text; its caption where the document has no other. */
function altOf({ alt, caption }: Figure): string {
  return clean(alt) || wordsOf(caption)
}

/** Its caption with whoever made it. */
function captionOf({ caption, credit }: Figure): string {
  return [wordsOf(caption), clean(credit)].filter(Boolean).join(' · ')
}
