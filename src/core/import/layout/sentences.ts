import type { Inline } from '../../model/inline.ts'
import { plainText, sliceInlines } from '../../text/inline.ts'
import { sentenceEnds } from '../../text/sentences.ts'

export interface Sentence {
  readonly runs: readonly Inline[]
  readonly words: string
}

/** The sentences of a running text, emphasis kept. */
export function sentencesIn(text: readonly Inline[]): readonly Sentence[] {
  const words = plainText(text)
  let from = 0
  return sentenceEnds(words)
    .map((to) => {
      const runs = sliceInlines(text, from, to)
      from = to
      return { runs, words: plainText(runs) }
    })
    .filter((sentence) => sentence.words !== '')
}
