import type { PhrasingContent } from 'mdast'
import type { Run } from '../../core/document/document.ts'

type Style = Omit<Run, 'text'>

/** HTML that sets letters high or low, which Markdown itself cannot. */
const tag = /^<(\/?)(sup|sub|b|strong|i|em|br)\s*\/?>$/iu

/** The words of a paragraph; pictures and the marks of footnotes are not among them. */
export function runsOf(nodes: readonly PhrasingContent[], style: Style = {}): readonly Run[] {
  let own = style
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...own, text: node.value.replaceAll('\n', ' ') }]
      case 'inlineCode':
        return [{ ...own, text: node.value }]
      case 'break':
        return [{ text: '\n' }]
      case 'strong':
        return runsOf(node.children, { ...own, bold: true })
      case 'emphasis':
        return runsOf(node.children, { ...own, italic: true })
      case 'delete':
      case 'link':
      case 'linkReference':
        return runsOf(node.children, own)
      case 'html': {
        const [, end, name = ''] = tag.exec(node.value) ?? []
        if (name.toLowerCase() === 'br') return [{ text: '\n' }]
        if (/^su[pb]$/iu.test(name)) {
          own = end ? style : { ...own, script: name.toLowerCase() === 'sup' ? 'super' : 'sub' }
        }
        return []
      }
      default:
        return []
    }
  })
}
