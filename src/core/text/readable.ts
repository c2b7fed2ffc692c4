import { richText } from '../blocks/content.ts'
import type { Block } from '../model/block.ts'
import type { SlideContent } from '../model/deck.ts'
import { plainText } from './inline.ts'

/**
 * All that a visitor can read on a slide in one language, the title first, part by part in reading
 * order. A picture's alternative text is among it: it is read aloud.
 */
export function readableParts({
  title,
  blocks,
}: Pick<SlideContent, 'title' | 'blocks'>): readonly string[] {
  return [plainText(title), ...blocks.flatMap(readable)].filter((words) => words !== '')
}

function readable(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.text)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(readable))
    case 'quote':
      return block.blocks.flatMap(readable)
    case 'image':
      return [block.alt, block.caption]
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(plainText))
    case 'code':
      return [block.text]
    default:
      return richText(block)
  }
}
