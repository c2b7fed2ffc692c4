import type { ElementContent } from 'hast'
import type { Run } from '../../core/document/document.ts'
import { isUnread } from './furniture.ts'
import { styles, tidyRuns } from './runs.ts'
import type { Style } from './runs.ts'

/** The words in some nodes, as runs; what stands in blocks of its own gets a line of its own. */
export function inlineRuns(nodes: readonly ElementContent[]): readonly Run[] {
  return tidyRuns(gather(nodes, {}))
}

const blocks = new Set(['p', 'div', 'li', 'br', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function gather(nodes: readonly ElementContent[], style: Style): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'text') return [{ ...style, text: node.value.replaceAll('\n', ' ') }]
    if (node.type !== 'element' || isUnread(node)) return []
    const inside = gather(node.children, { ...style, ...styles.get(node.tagName) })
    return blocks.has(node.tagName) ? [...inside, { text: '\n' }] : inside
  })
}
