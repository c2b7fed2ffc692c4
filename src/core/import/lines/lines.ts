import type { Part } from '../../document/document.ts'
import { sliceRuns, wordsOf } from '../../document/runs.ts'

type Paragraph = Extract<Part, { kind: 'paragraph' }>

/** Parts in which each paragraph is one: what stood on lines of its own is apart, what a line's end tore is whole. */
export function inParagraphs(parts: readonly Part[]): readonly Part[] {
  return rejoined(
    parts.flatMap((part): readonly Part[] => (part.kind === 'paragraph' ? linesOf(part) : [part])),
  )
}

/** A line's end is a paragraph's, unless the sentence goes on behind it. */
function linesOf(paragraph: Paragraph): readonly Paragraph[] {
  const words = wordsOf(paragraph.text)
  if (!words.includes('\n')) return [paragraph]
  const ends = Array.from(words.matchAll(/\n+/g)).filter(
    ({ 0: { length }, index }) => !goesOn(words.slice(0, index), words.slice(index + length)),
  )
  const starts = [0, ...ends.map(({ index }) => index)]
  return starts
    .map((from, index) => ({
      ...paragraph,
      text: sliceRuns(paragraph.text, from, starts[index + 1]),
    }))
    .filter(({ text }) => text.length > 0)
}

/** Paragraphs that an empty line tore in the middle of a sentence are put together again. */
function rejoined(parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.kind === 'paragraph' && last?.kind === 'paragraph' && isTorn(last, part)) {
      whole.splice(-1, 1, { ...last, text: [...last.text, { text: ' ' }, ...part.text] })
    } else whole.push(part)
  }
  return whole
}

/** A row of names or an address has short lines; only a long one that ends nowhere was torn. */
function isTorn(before: Paragraph, after: Paragraph): boolean {
  const words = wordsOf(before.text)
  return (
    words.length > 80 &&
    before.look?.size === after.look?.size &&
    goesOn(words, wordsOf(after.text))
  )
}

function goesOn(before: string, after: string): boolean {
  // The end alone: a pattern would look for it from the beginning, line by line.
  const end = before.trimEnd().slice(-2)
  return /[\p{L}\p{N},;]$/u.test(end) && /^\s*\p{Ll}/u.test(after)
}
