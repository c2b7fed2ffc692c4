import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { Localised } from '../../model/language.ts'
import { plainText } from '../../text/inline.ts'
import type { RuleName } from './deck-draft.ts'
import { listsOf } from './lists.ts'
import { mapLanguages, together, turned, type Plan, type Plans } from './plan.ts'
import { withPictures } from './pictures.ts'
import { proseSlides } from './prose.ts'
import { inlinesOf } from './runs.ts'
import { tablesOf } from './tables.ts'
import type { Unit, Words } from './units.ts'

/** The slides of one unit: the first rule that makes the same of all its languages. */
export function unitSlides(slot: Localised<Unit>): readonly Plans[] {
  const words = together(slot, blockSlides) ?? proseSlides(mapLanguages(slot, proseOf))
  const rows = mapLanguages(slot, ({ figures }, language) =>
    withPictures(words.flatMap((slide) => slide[language] ?? []).filter(says), figures),
  )
  return turned(rows) ?? words
}

function says({ title, blocks }: Plan): boolean {
  return title.length + blocks.length > 0
}

/** Lists, tables and quotes stand as they are, below their lead. */
function blockSlides({ heading, words }: Unit): readonly Plan[] | null {
  const main = words.at(-1)
  if (!main || main.kind === 'paragraph') return null
  const lead = words.slice(0, -1).flatMap((each) => (each.kind === 'paragraph' ? [each] : []))
  const paragraphs = lead.map(({ text }): Block => ({ type: 'paragraph', text: inlinesOf(text) }))
  const [rule, blocks] = blocksOf(main)
  const why = [{ rule, words: plainText(heading) }]
  return blocks.map((block, index) => ({
    title: heading,
    blocks: index === 0 ? [...paragraphs, block] : [block],
    notes: [],
    why,
  }))
}

function blocksOf(
  words: Exclude<Words, { kind: 'paragraph' }>,
): readonly [RuleName, readonly Block[]] {
  switch (words.kind) {
    case 'list':
      return ['list', listsOf(words.items, words.ordered)]
    case 'table':
      return ['table', tablesOf(words)]
    case 'quote':
      return [
        'quote',
        [{ type: 'quote', blocks: [{ type: 'paragraph', text: inlinesOf(words.text) }] }],
      ]
  }
}

/** A unit as prose: what no rule took, or took in one language only. */
function proseOf({ heading, words }: Unit): {
  heading: readonly Inline[]
  paragraphs: readonly (readonly Inline[])[]
} {
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
  return { heading, paragraphs }
}
