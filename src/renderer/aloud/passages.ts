import { breaksIn } from '../../core/text/breaks.ts'

/** What two lines of the caption bar hold at the largest size of text, in columns. */
const widest = 110

/** A slide's words as they are read and captioned: sentence by sentence, the longest in clauses. */
export function passagesOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => {
    const text = part.replaceAll(/\s+/g, ' ')
    let start = 0
    return breaksIn(text, widest)
      .map((end) => {
        const passage = text.slice(start, end).trim()
        start = end
        return passage
      })
      .filter((passage) => /[\p{L}\p{N}]/u.test(passage))
  })
}
