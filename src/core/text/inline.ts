import type { Inline } from '../model/inline.ts'

/** The words alone. A line break reads as `\n`. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    default:
      return plainText(inline.children)
  }
}

/**
 * The part of a running text between two offsets of its plain text, emphasis kept.
 * White space at either end of the part is dropped: it stood between two lines.
 */
export function sliceInlines(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const words = plainText(inlines)
  let start = Math.max(0, from)
  let end = Math.min(words.length, to)
  while (start < end && /\s/.test(words.charAt(start))) start += 1
  while (end > start && /\s/.test(words.charAt(end - 1))) end -= 1
  return cut(inlines, start, end)
}

function cut(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const kept: Inline[] = []
  let offset = 0
  for (const inline of inlines) {
    const length = wordsOf(inline).length
    const start = Math.max(0, from - offset)
    const end = Math.min(length, to - offset)
    offset += length
    if (start >= end) continue
    if (start === 0 && end === length) kept.push(inline)
    else if ('children' in inline)
      kept.push({ ...inline, children: cut(inline.children, start, end) })
    else if ('text' in inline) kept.push({ ...inline, text: inline.text.slice(start, end) })
  }
  return kept
}
