import { richText } from '../blocks/content.ts'
import type { Block } from '../model/block.ts'
import type { SlideContent } from '../model/deck.ts'
import { plainText } from '../text/inline.ts'

/** Words of a slide, under a name that the same words have in its other languages. */
export interface Part {
  readonly name: string
  readonly text: string
}

/** The parts of a slide that a visitor reads, in reading order; what is written as code is not. */
export function partsOf({
  title,
  blocks,
}: Pick<SlideContent, 'title' | 'blocks'>): readonly Part[] {
  const parts = [{ name: 'title', text: plainText(title) }, ...inBlocks(blocks, '')]
  return parts.filter(({ text }) => text !== '')
}

function inBlocks(blocks: readonly Block[], prefix: string): readonly Part[] {
  return blocks.flatMap((block, index) => inBlock(block, `${prefix}${index}`))
}

function inBlock(block: Block, name: string): readonly Part[] {
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
