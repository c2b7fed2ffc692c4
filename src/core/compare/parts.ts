import { richText } from '../blocks/content.ts'
import type { Block } from '../model/block.ts'
import type { SlideContent } from '../model/deck.ts'
import { plainText } from '../text/inline.ts'

/** Words of a slide, under a name that the same words have in its other languages. */
export interface Part {
  readonly name: string
  readonly text: string
  /** Of a kind of block that another language has more or less of, so that no partner is sure. */
  readonly loose: boolean
}

type Named = Omit<Part, 'loose'>

/**
 * The parts of a slide that a visitor reads, in reading order; what is written as code is not.
 * Blocks are counted within their kind, so that one too few moves no others; those of the kinds
 * in `loose` all have one name.
 */
export function partsOf(
  { title, blocks }: Pick<SlideContent, 'title' | 'blocks'>,
  loose: ReadonlySet<string> = new Set(),
): readonly Part[] {
  const seen = new Map<string, number>()
  const parts = blocks.flatMap((block) => {
    const { type } = block
    const count = seen.get(type) ?? 0
    seen.set(type, count + 1)
    const isLoose = loose.has(type)
    return inBlock(block, `${type}${count}`).map(({ name, text }) => ({
      name: isLoose ? type : name,
      text,
      loose: isLoose,
    }))
  })
  return [{ name: 'title', text: plainText(title), loose: false }, ...parts].filter(
    ({ text }) => text !== '',
  )
}

function inBlocks(blocks: readonly Block[], prefix: string): readonly Named[] {
  return blocks.flatMap((block, index) => inBlock(block, `${prefix}${index}`))
}

function inBlock(block: Block, name: string): readonly Named[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ name, text: plainText(block.text) }]
    case 'list':
      return block.items.flatMap((item, index) => inBlocks(item, `${name}.${index}.`))
    case 'quote':
      return inBlocks(block.blocks, `${name}.`)
    case 'image':
      return [
        { name: `${name}.alt`, text: block.alt },
        { name: `${name}.caption`, text: block.caption },
      ]
    case 'table':
      return [block.head, ...block.rows].flatMap((row, index) =>
        row.map((cell) => ({ name: `${name}.${index}`, text: plainText(cell) })),
      )
    case 'code':
      return []
    default:
      return richText(block).map((text, index) => ({ name: `${name}.${index}`, text }))
  }
}
