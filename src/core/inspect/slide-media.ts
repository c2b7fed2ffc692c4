import { richMedia } from '../blocks/content.ts'
import { isKind, type RichBlock } from '../blocks/kinds.ts'
import type { Block } from '../model/block.ts'
import type { Slide } from '../model/deck.ts'

/** The paths in the deck's folder that a slide shows or plays, in any language, each once. */
export function slideMedia({ cover, content }: Slide): readonly string[] {
  const media = Object.values(content).flatMap(({ blocks, audio }) => [
    ...blockMedia(blocks),
    ...(audio === null ? [] : [audio]),
  ])
  return [...new Set(cover === null ? media : [cover, ...media])]
}

/** The paths that blocks show, in their order. */
export function blockMedia(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(mediaOf)
}

function mediaOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'image':
      return [block.src]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(mediaOf))
    case 'quote':
      return block.blocks.flatMap(mediaOf)
    default:
      return isRich(block) ? richMedia(block) : []
  }
}

function isRich(block: Block): block is RichBlock {
  return isKind(block.type)
}
