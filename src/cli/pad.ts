import { displayWidth } from '../core/text/width.ts'

/** The words, filled up with spaces to a number of a terminal's columns. */
export function pad(words: string, columns: number): string {
  return words + ' '.repeat(Math.max(0, columns - displayWidth(words)))
}
