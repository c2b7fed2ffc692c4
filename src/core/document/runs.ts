import type { Run } from './document.ts'

/** The words of a text set in runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A text in one plain run; none for no text. */
export function runsOf(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }]
}

/** The part of a text between two offsets of its words, white space at either end dropped. */
export function sliceRuns(runs: readonly Run[], from = 0, to = Infinity): readonly Run[] {
  const words = wordsOf(runs)
  let start = Math.max(0, from)
  let end = Math.min(words.length, to)
  while (start < end && /\s/.test(words.charAt(start))) start += 1
  while (end > start && /\s/.test(words.charAt(end - 1))) end -= 1
  let offset = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}
