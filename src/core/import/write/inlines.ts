import type { Inline } from '../../model/inline.ts'
import { clean } from '../clean.ts'

/** What may open or close something anywhere in a line; number signs at its end close a heading. */
const special = /[\\`*_[\]<~]|&(?=[#\w])|#(?=#*$)/g

/** What makes a line something else than a paragraph. */
const opener = /^(?:[-+>|:=]|#{1,6}(?=[ \t]|$))/
const number = /^(\d{1,9})([.)])(?=[ \t]|$)/

/**
 * Running text as Markdown that reads back as the same runs. Emphasis that would not close where
 * letters stand against it is left out, its words stay.
 */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return phrases(inlines).split('\n').map(lineStart).join('\n')
}

/** The same for a table's cell, which no line of text starts with. */
export function cellMarkdown(inlines: readonly Inline[]): string {
  return phrases(inlines).replaceAll('\\\n', ' ').replaceAll('|', '\\|')
}

function phrases(inlines: readonly Inline[]): string {
  return inlines
    .map((inline, index) => phrase(inline, inlines[index - 1], inlines[index + 1]))
    .join('')
}

/** Text of one line as Markdown that reads back as the same text, wherever in a line it stands. */
export function escaped(text: string): string {
  return text.replace(special, '\\$&')
}

function lineStart(line: string): string {
  return line.replace(number, '$1\\$2').replace(opener, '\\$&')
}

function phrase(inline: Inline, before: Inline | undefined, after: Inline | undefined): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.text)
    case 'code':
      return escaped(inline.text)
    case 'break':
      return '\\\n'
    case 'delete':
      return phrases(inline.children)
    default: {
      const words = phrases(inline.children)
      const mark = inline.type === 'strong' ? '**' : '*'
      return closes(inline.children, before, after) ? mark + words + mark : words
    }
  }
}

/** Whether marks around these words open and close for certain: letters inside, none outside. */
function closes(
  children: readonly Inline[],
  before: Inline | undefined,
  after: Inline | undefined,
): boolean {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return false
  const edge = (inline: Inline | undefined, at: 0 | -1) =>
    inline === undefined || inline.type === 'break'
      ? ' '
      : inline.type === 'text'
        ? (inline.text.at(at) ?? ' ')
        : 'x'
  return (
    /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(only.text) &&
    /[\s\p{P}\p{Script=Han}]/u.test(edge(before, -1)) &&
    /[\s\p{P}\p{Script=Han}]/u.test(edge(after, 0))
  )
}

/** The text as one run. */
export function textRun(text: string): readonly Inline[] {
  const words = clean(text)
  return words === '' ? [] : [{ type: 'text', text: words }]
}
