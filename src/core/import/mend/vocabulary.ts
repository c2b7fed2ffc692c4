/** How often a document has each of its Latin words, as it writes them. */
export interface Vocabulary {
  readonly count: (word: string) => number
}

/** The words of all texts; a hyphened word counts whole and in its pieces. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{Script=Latin}+(?:-\p{Script=Latin}+)*/gu)) {
      add(word)
      if (word.includes('-')) word.split('-').forEach(add)
    }
  }
  return { count: (word) => counts.get(word) ?? 0 }
}
