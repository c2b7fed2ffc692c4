import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { LanguageTag, Localised } from '../../model/language.ts'
import { plainText } from '../../text/inline.ts'
import { displayWidth } from '../../text/width.ts'
import type { RuleName } from './deck-draft.ts'
import { itemsBlock } from './finds/items.ts'
import { chartOfTable } from './finds/table-chart.ts'
import { listsOf } from './lists.ts'
import { mapLanguages, together, turned, type Plan, type Plans } from './plan.ts'
import { sharedFigures, withPictures } from './pictures.ts'
import { proseSlides, type Prose } from './prose.ts'
import { inlinesOf, wordsOf } from './runs.ts'
import { tablesOf } from './tables.ts'
import { beyond } from './words/headlines.ts'
import { sentencesIn } from './words/sentences.ts'
import type { Unit, Words } from './units.ts'

/** The slides of one unit: the first rule that makes the same of all its languages. */
export function unitSlides(slot: Localised<Unit>, opens = false): readonly Plans[] {
  const words =
    together(slot, blockSlides) ??
    together(slot, strikingSlide) ??
    proseSlides(mapLanguages(slot, proseOf), opens)
  const slides = words.filter((slide) => Object.values(slide).some(says))
  const figures = sharedFigures(mapLanguages(slot, (unit) => unit.figures))
  const rows = mapLanguages(slot, (_, language) =>
    withPictures(
      slides.flatMap((slide) => slide[language] ?? []),
      figures[language] ?? [],
    ),
  )
  return turned(rows) ?? words
}

function says({ title, blocks }: Plan): boolean {
  return title.length + blocks.length > 0
}

/** A sentence that stands alone and calls out is set as a quotation. */
function strikingSlide({ heading, words }: Unit): readonly Plan[] | null {
  const [only, ...others] = words
  if (only?.kind !== 'paragraph' || others.length > 0) return null
  const text = inlinesOf(only.text)
  const [sentence, ...more] = sentencesIn(text)
  if (!sentence || more.length > 0 || displayWidth(sentence.words) > 120) return null
  if (!/[!！]["”’」]?$|^[“"「].*[”"」]$/u.test(sentence.words)) return null
  // A title of the same words would say it twice.
  const title = beyond(plainText(heading), sentence.words) === sentence.words ? heading : []
  return [
    {
      title,
      blocks: [{ type: 'quote', blocks: [{ type: 'paragraph', text }] }],
      notes: [],
      why: [{ rule: 'striking', words: sentence.words }],
    },
  ]
}

/** Lists, tables and quotes stand as they are, below their lead. */
function blockSlides(
  { heading, ground, words }: Unit,
  language: LanguageTag,
): readonly Plan[] | null {
  const main = words.at(-1)
  if (!main || main.kind === 'paragraph') return null
  const lead = words.slice(0, -1).flatMap((each) => (each.kind === 'paragraph' ? [each] : []))
  const paragraphs = lead.map(({ text }): Block => ({ type: 'paragraph', text: inlinesOf(text) }))
  const [rule, blocks] = blocksOf(main, language)
  const why = [{ rule, words: plainText(heading) }]
  const full =
    rule === 'chart-table' && main.kind === 'table'
      ? rowsOf(main)
      : rule === 'map' && main.kind === 'list'
        ? [main.items.map(({ text }) => wordsOf(text)).join('\n')]
        : []
  return blocks.map((block, index) => ({
    title: heading.length > 0 || main.kind === 'quote' ? heading : ground,
    blocks: index === 0 ? [...paragraphs, block] : [block],
    notes: index === 0 ? full : [],
    why,
  }))
}

function blocksOf(
  words: Exclude<Words, { kind: 'paragraph' }>,
  language: LanguageTag,
): readonly [RuleName, readonly Block[]] {
  switch (words.kind) {
    case 'list':
      return itemsBlock(words.items, language) ?? ['list', listsOf(words.items, words.ordered)]
    case 'table': {
      const chart = chartOfTable(words, language)
      return chart ? ['chart-table', [chart]] : ['table', tablesOf(words)]
    }
    case 'quote':
      return [
        'quote',
        [{ type: 'quote', blocks: [{ type: 'paragraph', text: inlinesOf(words.text) }] }],
      ]
  }
}

/** A table's rows as a presenter reads them. */
function rowsOf({ rows }: Extract<Words, { kind: 'table' }>): readonly string[] {
  return [rows.map((row) => row.map(wordsOf).join(' · ')).join('\n')]
}

/** A unit as prose: what no rule took, or took in one language only. */
function proseOf({ heading, ground, words }: Unit): Prose {
  const paragraphs = words.flatMap((each): readonly (readonly Inline[])[] => {
    switch (each.kind) {
      case 'paragraph':
      case 'quote':
        return [inlinesOf(each.text)]
      case 'list':
        return each.items.map(({ text }) => inlinesOf(text))
      case 'table':
        return each.rows.map((row) =>
          row.flatMap((cell) => [...inlinesOf(cell), { type: 'text', text: ' ' } as const]),
        )
    }
  })
  return { heading, ground, paragraphs }
}
