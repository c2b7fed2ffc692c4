import type { Html } from 'mdast'
import { placeOf, type Context } from './context.ts'

const comment = /<!--([\s\S]*?)(?:-->|$)/g

/** Elements whose content is no text for a reader. */
const silent = /^<(script|style|iframe|object|template|noscript|svg|math|textarea|select|title)\b/i

/**
 * Drops raw HTML: its comments are kept for the speaker notes, all else is reported.
 * Closing tags are dropped silently, their opening ones having been reported.
 */
export function dropHtml(node: Html, context: Context): void {
  const start = node.position?.start.line ?? 1
  const rest = node.value.replace(comment, (_, words: string, offset: number) => {
    const line = start + node.value.slice(0, offset).split('\n').length - 1
    context.comments.push({ words, line })
    return ''
  })
  if (rest.trim() !== '' && !/^<\/[^<]*>$/.test(rest.trim())) {
    context.report('warning', 'raw-html', placeOf(node, context))
  }
}

/** Whether the tag is a `<br>`, the one piece of HTML that is kept. */
export function isLineBreak(node: Html): boolean {
  return /^<br\s*\/?>$/i.test(node.value)
}

/** The element that this tag opens and whose content must go with it where it is closed, or null. */
export function opensSilent(node: Html): string | null {
  const name = silent.exec(node.value)?.[1]
  return name && !/\/>$/.test(node.value) ? name.toLowerCase() : null
}

/** Whether the tag closes an element of this name, given in lower case. */
export function closes(node: Html, name: string): boolean {
  return node.value.toLowerCase().startsWith(`</${name}`)
}
