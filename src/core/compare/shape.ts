import type { Block } from '../model/block.ts'

/** How many blocks of each kind stand on a slide: `paragraph` → 2. */
function kindsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { type } of blocks) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** The kinds of block of which two slides have different numbers. */
export interface KindsDiffer {
  readonly kinds: readonly string[]
  /** How many of each a side has, in words: `list ×2, table ×0`. */
  readonly first: string
  readonly second: string
}

/** The kinds of which two slides have different numbers, but for those told of already; or null. */
export function differentKinds(
  first: readonly Block[],
  second: readonly Block[],
  told: readonly string[],
): KindsDiffer | null {
  const [ours, theirs] = [kindsOf(first), kindsOf(second)]
  const kinds = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (kind) => !told.includes(kind),
  )
  const different = kinds.filter((kind) => ours.get(kind) !== theirs.get(kind))
  if (different.length === 0) return null
  const say = (counts: ReadonlyMap<string, number>) =>
    different.map((kind) => `${kind} ×${counts.get(kind) ?? 0}`).join(', ')
  return { kinds: different, first: say(ours), second: say(theirs) }
}

/** How many items a block has, rows of a table and sides of a chart; null where it has none. */
function itemsIn(block: Block): number | null {
  switch (block.type) {
    case 'list':
    case 'stats':
    case 'cards':
    case 'timeline':
    case 'gallery':
      return block.items.length
    case 'table':
      return block.rows.length
    case 'chart':
      return block.labels.length
    case 'map':
      return block.places.length
    default:
      return null
  }
}

/** A block that holds more items in one language than in the other. */
export interface ItemsDiffer {
  readonly kind: string
  readonly first: number
  readonly second: number
}

/** The blocks of two slides of the same kinds that hold different numbers of items. */
export function differentItems(
  first: readonly Block[],
  second: readonly Block[],
): readonly ItemsDiffer[] {
  const rest = [...second]
  return first.flatMap((block) => {
    const at = rest.findIndex(({ type }) => type === block.type)
    const [other] = at < 0 ? [] : rest.splice(at, 1)
    const [ours, theirs] = [itemsIn(block), other ? itemsIn(other) : null]
    if (ours === null || theirs === null || ours === theirs) return []
    return [{ kind: block.type, first: ours, second: theirs }]
  })
}
