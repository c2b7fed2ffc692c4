/** A Han character, or letters and digits in a row. */
const word = /(?=\p{L})\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu

/** The words that texts have less often after than before: what was lost on the way. */
export function wordsLost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = countsOf(after)
  return before.flatMap(wordsIn).filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFC').match(word) ?? []
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of texts.flatMap(wordsIn)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
