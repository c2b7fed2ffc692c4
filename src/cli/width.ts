/**
 * How many columns of a terminal the words fill: Han characters and full-width punctuation take
 * two (Unicode TR 11, the ranges that Chinese, Japanese and Korean text uses), the rest one.
 */
export function width(words: string): number {
  const wide = words.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu,
  )
  return Array.from(words).length + (wide?.length ?? 0)
}

/** The words, filled up with spaces to a number of columns. */
export function pad(words: string, columns: number): string {
  return words + ' '.repeat(Math.max(0, columns - width(words)))
}
