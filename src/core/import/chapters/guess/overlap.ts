/** Words of four letters and more, and pairs of Han characters: what tells a text's topic. */
export function tokensOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? []
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  )
  return [...words, ...pairs]
}

/** The share of a text's words, 0 to 1, that are among others. */
export function overlap(text: string, others: ReadonlySet<string>): number {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return 0
  return tokens.filter((token) => others.has(token)).length / tokens.length
}
