import type { Block } from '../../core/model/block.ts'

const figures: ReadonlySet<Block['type']> = new Set([
  'image',
  'chart',
  'map',
  'compare',
  'gallery',
  'video',
  'qr',
])

/** Whether a block is looked at rather than read. */
export function isFigure(block: Block): boolean {
  return figures.has(block.type)
}

/** Blocks that fill what room they get; prose takes what it needs. */
export function fillsRoom(block: Block): boolean {
  return isFigure(block) || ['stats', 'cards', 'timeline'].includes(block.type)
}

/** The blocks to read and the blocks to look at, each in the author's order. */
export function arrange(blocks: readonly Block[]): {
  readonly words: readonly Block[]
  readonly figures: readonly Block[]
} {
  return {
    words: blocks.filter((block) => !isFigure(block)),
    figures: blocks.filter(isFigure),
  }
}

/** What lies behind a slide's words from edge to edge: its cover, or else its own first picture. */
export function backdrop(
  blocks: readonly Block[],
  cover: string | null,
): { readonly picture: string | null; readonly alt: string } {
  // A cover only adorns: the words over it say what there is to say.
  if (cover !== null) return { picture: cover, alt: '' }
  const own = blocks.find((block) => block.type === 'image')
  return { picture: own?.src ?? null, alt: own?.alt ?? '' }
}
