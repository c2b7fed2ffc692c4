import type { RichBlock } from '../../core/blocks/kinds.ts'

/** How high, in rem, a drawing of the panel's is in a column: as much as it needs to be read. */
export function roomFor(block: Extract<RichBlock, { type: 'chart' | 'map' | 'video' }>): number {
  if (block.type === 'map') return 84
  if (block.type === 'video') return 66
  // Bars lie one under another, and each has a line of its own.
  if (block.kind === 'bar') return 30 + 9 * block.labels.length * block.series.length
  return 76
}
