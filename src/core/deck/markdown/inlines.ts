import type { Html, PhrasingContent } from 'mdast'
import type { Image } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import { isWide } from '../../text/width.ts'
import { deepestInline } from '../limits.ts'
import { placeOf, type Context } from './context.ts'
import { hearPicture, hearRun } from './hear.ts'
import { closes, dropHtml, isLineBreak, opensSilent } from './html.ts'
import { imageOf } from './images.ts'

/** Running text, and the pictures that stood in it: they become blocks of their own. */
export interface Run {
  readonly text: readonly Inline[]
  readonly images: readonly Image[]
}

/**
 * Turns Markdown's phrases into running text, of which it tells the listener; what a kiosk cannot
 * show is reported and dropped.
 */
export function runOf(
  kind: 'heading' | 'text',
  nodes: readonly PhrasingContent[],
  context: Context,
): Run {
  hearRun(kind, nodes, context)
  const images: Image[] = []
  const lines = lineJoiner()
  const read = (children: readonly PhrasingContent[], depth: number): Inline[] => {
    const found: Inline[] = []
    let silent: string | null = null
    for (const [index, node] of children.entries()) {
      if (silent !== null) {
        if (node.type === 'html' && closes(node, silent)) silent = null
        continue
      }
      if (node.type === 'html') silent = readHtml(node, children.slice(index + 1), found)
      else found.push(...readPhrase(node, depth))
    }
    return found
  }
  const readHtml = (
    node: Html,
    rest: readonly PhrasingContent[],
    found: Inline[],
  ): string | null => {
    if (isLineBreak(node)) found.push(lines.broken())
    else dropHtml(node, context)
    const name = opensSilent(node)
    const closed = rest.some((next) => name !== null && next.type === 'html' && closes(next, name))
    return closed ? name : null
  }
  const readPhrase = (node: PhrasingContent, depth: number): Inline[] => {
    switch (node.type) {
      case 'text': {
        const text = lines.joined(node.value)
        return text === '' ? [] : [{ type: 'text', text }]
      }
      case 'inlineCode':
        return [{ type: 'code', text: lines.joined(node.value) }]
      case 'break':
        return [lines.broken()]
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const inner = read(node.children, depth + 1)
        if (inner.length === 0 || depth >= deepestInline) return inner
        return [{ type: node.type, children: inner }]
      }
      case 'link':
      case 'linkReference':
        context.report('info', 'link-removed', placeOf(node, context))
        return read(node.children, depth)
      case 'image':
      case 'imageReference': {
        const target = node.type === 'image' ? node : context.definitions.get(node.identifier)
        const picture = { url: target?.url ?? '', alt: node.alt ?? '', title: target?.title ?? '' }
        const image = imageOf(picture, node, context)
        if (node.type === 'image') hearPicture(node, context)
        if (image) images.push(image)
        return []
      }
      case 'footnoteReference': {
        if (!context.mentioned.includes(node.identifier)) context.mentioned.push(node.identifier)
        const mark = `[${context.mentioned.indexOf(node.identifier) + 1}]`
        return [{ type: 'text', text: lines.joined(mark) }]
      }
      default:
        return []
    }
  }
  return { text: trimmed(read(nodes, 0)), images }
}

/** Quotation marks and dashes that Chinese and Latin text share: they follow their neighbour. */
const shared = /[“”‘’…—·]/

/** Whether nothing belongs between two characters whose lines were joined. */
function joinsTightly(last: string, next: string): boolean {
  if (shared.test(last)) return isWide(next)
  if (shared.test(next)) return isWide(last)
  return isWide(last) && isWide(next)
}

/**
 * Joins lines that were wrapped in the source: with a space, but between wide characters with
 * nothing, since Chinese has no spaces (CSS Text 3, segment break transformation).
 */
function lineJoiner() {
  let last = ''
  let wrapped = false
  const between = (next: string) => (last === '' || joinsTightly(last, next) ? '' : ' ')
  return {
    joined(text: string): string {
      let result = ''
      text.split('\n').forEach((line, index) => {
        wrapped ||= index > 0
        if (line === '') return
        const first = String.fromCodePoint(line.codePointAt(0) ?? 32)
        result += wrapped ? between(first) + line : line
        wrapped = false
        last = Array.from(line.slice(-2)).at(-1) ?? ''
      })
      return result
    },
    broken(): Inline {
      last = ''
      wrapped = false
      return { type: 'break' }
    },
  }
}

/** Drops white space and line breaks at both ends: they stood beside something dropped. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept = [...inlines]
  for (const end of [0, -1] as const) {
    for (let edge = kept.at(end); edge; edge = kept.at(end)) {
      if (edge.type === 'text') {
        const text = end === 0 ? edge.text.trimStart() : edge.text.trimEnd()
        if (text !== '') {
          kept.splice(end, 1, { type: 'text', text })
          break
        }
      } else if (edge.type !== 'break') break
      kept.splice(end, 1)
    }
  }
  return kept
}
