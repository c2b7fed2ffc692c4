import type { Inline } from '../../../model/inline.ts'
import { plainText, sliceInlines } from '../../../text/inline.ts'
import { sentenceEnds } from '../../../text/sentences.ts'

export interface Sentence {
  readonly runs: readonly Inline[]
  readonly words: string
}

/** The sentences of a running text, emphasis kept; one that runs over semicolons is its clauses. */
export function sentencesIn(text: readonly Inline[]): readonly Sentence[] {
  const words = plainText(text)
  let from = 0
  return withClauses(words)
    .map((to) => {
      const runs = sliceInlines(text, from, to)
      from = to
      return { runs, words: plainText(runs) }
    })
    .filter((sentence) => sentence.words !== '')
}

function withClauses(words: string): readonly number[] {
  let from = 0
  return sentenceEnds(words).flatMap((to) => {
    const sentence = words.slice(from, to)
    const clauses = Array.from(sentence.matchAll(/;(?=\s+\p{L})/gu), ({ index }) => index + 1)
    const ends = clauses.length < 2 ? [] : clauses.map((end) => from + end)
    from = to
    return [...ends, to]
  })
}
