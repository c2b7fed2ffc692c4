import type { Block, List } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { ListItem } from '../../document/document.ts'
import { inlinesOf } from './runs.ts'

/** Items that a slide holds without crowding. */
export const mostItems = 6

/** A document's list as lists of at most so many items; what is deeper stands below its item. */
export function listsOf(items: readonly ListItem[], ordered: boolean): readonly List[] {
  const tops: { text: readonly Inline[]; below: (readonly Inline[])[] }[] = []
  for (const { text, depth } of items) {
    const words = inlinesOf(text)
    const last = tops.at(-1)
    if (words.length === 0) continue
    if (depth > 0 && last) last.below.push(words)
    else tops.push({ text: words, below: [] })
  }
  const blocks = tops.map(({ text, below }): readonly Block[] => [
    { type: 'paragraph', text },
    ...(below.length > 0 ? [plainList(below)] : []),
  ])
  return chunks(blocks, mostItems).map((part, index, all) => ({
    type: 'list',
    ordered,
    start: 1 + all.slice(0, index).reduce((sum, { length }) => sum + length, 0),
    items: part,
  }))
}

/** A list of texts, one below another. */
export function plainList(items: readonly (readonly Inline[])[]): List {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    items: items.map((text) => [{ type: 'paragraph', text }]),
  }
}

/** Parts of at most so many, as even as they come. */
export function chunks<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / most)
  const at = (part: number) => Math.round((part * items.length) / parts)
  return Array.from({ length: parts }, (_, index) => items.slice(at(index), at(index + 1)))
}
