import type { Block } from '../../src/core/model/block.ts'

/** A block's kind and how much it holds: what two languages of one slide have in common. */
export function shapeOf(block: Block): string {
  switch (block.type) {
    case 'list':
    case 'cards':
    case 'stats':
    case 'timeline':
      return `${block.type} of ${block.items.length}`
    case 'table':
      return `table of ${block.rows.length} × ${block.head.length}`
    case 'chart':
      return `${block.kind} chart of ${block.series.map(({ values }) => values.join(', ')).join(' and ')}`
    case 'map':
      return `map of ${JSON.stringify([block.view, block.routes.map(({ kind, path }) => [kind, path]), block.places.map(({ id, at }) => [id, at])])}`
    case 'image':
      return `image ${block.src}`
    default:
      return block.type
  }
}
