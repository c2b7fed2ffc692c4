import type { Element, ElementContent } from 'hast'
import type { ListItem } from '../../core/document/document.ts'
import { inlineRuns } from './inline.ts'
import { elementsOf } from './tree.ts'

const lists = new Set(['ul', 'ol', 'dl', 'menu'])

function listsIn(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.filter((node) => node.type === 'element').filter(({ tagName }) => lists.has(tagName))
}

function wordsIn(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.filter((node) => node.type !== 'element' || !lists.has(node.tagName))
}

/** The items of a list and of those inside it; `null` where it holds more than words. */
export function listItems(list: Element, depth = 0): readonly ListItem[] | null {
  const rich = ['img', 'table', 'figure', 'h1', 'h2', 'h3', 'h4', 'iframe', 'video']
  if (depth === 0 && rich.some((name) => elementsOf(list, name).length > 0)) return null
  const items: ListItem[] = []
  for (const child of list.children) {
    // Of a definition list a term is the item and what defines it is inside it.
    const own = child.type === 'element' && child.tagName === 'dd' ? depth + 1 : depth
    if (child.type === 'element' && lists.has(child.tagName)) {
      items.push(...(listItems(child, depth + 1) ?? []))
    } else if (child.type === 'element' && child.tagName === 'div' && list.tagName === 'dl') {
      items.push(...(listItems({ ...child, tagName: 'dl' }, depth) ?? []))
    } else {
      const inside = child.type === 'element' ? child.children : [child]
      const text = inlineRuns(wordsIn(inside))
      if (text.length > 0) items.push({ text, depth: own })
      for (const nested of listsIn(inside)) items.push(...(listItems(nested, own + 1) ?? []))
    }
  }
  return items
}
