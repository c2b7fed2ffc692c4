import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const processor = unified().use(rehypeParse).freeze()

/** A page's tree, with the places of its elements. Never throws: HTML has no errors. */
export function parseHtml(text: string): Root {
  return processor.parse(text)
}

/** The elements of a name, in the order of the page. */
export function elementsOf(node: Nodes, name: string): readonly Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === name ? [child] : []),
    ...elementsOf(child, name),
  ])
}

/** All the words in a node, white space as it was typed. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A property as text; `null` where there is none. */
export function propertyOf({ properties }: Element, name: string): string | null {
  const value = properties[name]
  return value === undefined || value === null || value === false ? null : String(value)
}

/** A node's line, from 1. */
export function lineOf(node: ElementContent): number | null {
  return node.position?.start.line ?? null
}
