import type { Block } from '../../model/block.ts'
import type { Localised } from '../../model/language.ts'
import { plainText } from '../../text/inline.ts'
import type { Outline } from '../outline.ts'
import { headlineOf } from './words/headline.ts'
import { mapLanguages, type Plan, type Plans } from './plan.ts'
import { inlinesOf, wordsOf } from './runs.ts'
import { textRun } from '../write/inlines.ts'
import { unitSlides } from './unit-slides.ts'
import { pairedUnits, unitsOf } from './units.ts'

export interface Cover {
  readonly title: Localised
  /** The document's first picture. */
  readonly picture: string | null
  /** The cover and what the document tells before its first chapter. */
  readonly slides: readonly Plans[]
}

/** The cover of the document's title, the line under it and its first picture. */
export function coverOf(outlines: readonly Outline[]): Cover {
  const byLanguage = Object.fromEntries(outlines.map((outline) => [outline.language, outline]))
  const under = outlines.every(({ subtitle }) => wordsOf(subtitle) !== '')
  const covers = mapLanguages(byLanguage, (outline) => coverPlan(outline, under))
  const units = pairedUnits(
    mapLanguages(byLanguage, ({ opening, title }) => unitsOf(opening, inlinesOf(title))),
  )
  return {
    title: mapLanguages(covers, ({ title }) => plainText(title).slice(0, 200) || '…'),
    picture: firstPicture(outlines),
    slides: [covers, ...units.flatMap((unit) => unitSlides(unit))],
  }
}

/** `under`: whether all languages have a line under the title; one that is alone is for the notes. */
function coverPlan(outline: Outline, under: boolean): Plan {
  const { title, subtitle } = outline
  const own = inlinesOf(title)
  const blocks: readonly Block[] = under ? [{ type: 'paragraph', text: inlinesOf(subtitle) }] : []
  return {
    title: own.length > 0 ? own : textRun(fallbackTitle(outline)),
    blocks,
    notes: outline.notes,
    why: [{ rule: 'cover', words: wordsOf(title) }],
  }
}

/** Without a title of its own, a document is called by its first chapter or its first words. */
function fallbackTitle({ chapters, opening }: Outline): string {
  const titled = chapters.map(({ title }) => wordsOf(title)).find((words) => words !== '')
  if (titled !== undefined) return titled
  const paragraph = [...opening, ...chapters.flatMap(({ passages }) => passages)].find(
    (passage) => passage.kind === 'paragraph',
  )
  return paragraph?.kind === 'paragraph' ? (headlineOf(wordsOf(paragraph.text)) ?? '') : ''
}

function firstPicture(outlines: readonly Outline[]): string | null {
  for (const { opening, chapters } of outlines) {
    const passages = [...opening, ...chapters.flatMap((chapter) => chapter.passages)]
    const figure = passages.find((passage) => passage.kind === 'figure')
    if (figure?.kind === 'figure') return figure.media
  }
  return null
}
