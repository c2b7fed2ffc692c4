import { foreignKeys } from './front-matter.ts'

/** A Marp directive, `_class: lead`, is an order to Marp and nothing to say. */
const directive = /^\s*_?([A-Za-z]+)\s*:[^\n]*$/

/**
 * The speaker notes of a slide: its last comment that is no Marp directive, as plain text with
 * paragraphs parted by blank lines.
 */
export function notesOf(comments: readonly string[]): string {
  const last = comments.findLast((comment) => !isDirective(comment)) ?? ''
  return last
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether a comment is an order to Marp, and nothing to say. */
export function isDirective(comment: string): boolean {
  const name = directive.exec(comment.trim())?.[1]
  return name !== undefined && foreignKeys.has(name)
}
