import type { Part } from '../../core/document/document.ts'

/**
 * Parts with the paragraphs made whole that a page's end went through: one that ends in the middle
 * of a sentence, and goes on with a small letter or a Han character on the next page.
 */
export function joinAcrossPages(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const before = joined.at(-2)
    if (
      part.kind === 'paragraph' &&
      last?.kind === 'break' &&
      before?.kind === 'paragraph' &&
      goesOn(before, part)
    ) {
      joined[joined.length - 2] = { ...before, text: [...before.text, ...linked(before, part)] }
    } else joined.push(part)
  }
  return joined
}

type Paragraph = Extract<Part, { kind: 'paragraph' }>

function goesOn(before: Paragraph, next: Paragraph): boolean {
  const end = wordsOf(before)
  const start = wordsOf(next)
  return (
    before.look?.size === next.look?.size &&
    // A whole line of words, or it is a title, a number or a label.
    end.length > 30 &&
    /[\p{L}\p{N},，、；;-]$/u.test(end) &&
    /^[\p{Ll}\p{sc=Han}]/u.test(start)
  )
}

function linked(before: Paragraph, next: Paragraph): Paragraph['text'] {
  const isHan = /[\p{sc=Han}，、；]$/u.test(wordsOf(before)) || /^\p{sc=Han}/u.test(wordsOf(next))
  return isHan ? next.text : [{ text: ' ' }, ...next.text]
}

function wordsOf({ text }: Paragraph): string {
  return text.map((run) => run.text).join('')
}
