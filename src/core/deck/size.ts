import type { Block } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { plainText } from '../text/inline.ts'
import { displayWidth } from '../text/width.ts'

/** A comfortable line on a 16:9 screen at reading size: 38 Han characters, 76 Latin letters. */
export const lineWidth = 76

/** Lines below the title that a person who stands at a screen reads without strain. */
export const slideLines = 9

/** What a picture or a figure takes beside words. */
const figureLines = 6

/** How many lines a block takes on a slide, the gap below it included. */
export function linesOf(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textLines(block.text) + 0.5
    case 'list':
      return block.items.reduce((sum, item) => sum + blockLines(item), 0)
    case 'quote':
      return blockLines(block.blocks)
    case 'table':
      return block.rows.length + 1.5
    case 'code':
      return block.text.split('\n').length + 0.5
    default:
      return figureLines
  }
}

function blockLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0)
}

function textLines(text: readonly Inline[]): number {
  return Math.max(1, displayWidth(plainText(text)) / lineWidth)
}
