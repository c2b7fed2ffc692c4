import type { Edit, Mender } from './edit.ts'

const gap = /(?<=\p{L})[ \u00a0]{2,}(?=(\p{L}{1,8})(?!\p{L}))|(?<=\S)[ \u00a0]{3,}(?=\S)/gu

/** Ends of English words that are no words of their own. */
const ending =
  /^(?:[ehknrsty]|[ae]bly|al|ally|ance|ation|ations|ed|ence|er|ers|es|ful|ible|ic|ical|ics|ied|ies|ing|ings|ism|ist|ists|ities|ity|ive|ly|ment|ments|ness|nesses|ous|tion|tions|ure)$/u

/** Wide gaps: inside a word they go (`uniqu       e`), between words one space is left. */
export const gaps: Mender = (text) => {
  if (text.includes('\n')) return []
  return Array.from(text.matchAll(gap)).flatMap(
    ({ 0: spaces, 1: next, index }): readonly Edit[] => {
      const edit = {
        from: index,
        to: index + spaces.length,
        certain: true,
        kind: 'spacing',
      } as const
      if (next !== undefined && ending.test(next)) return [{ ...edit, text: '' }]
      return spaces.length > 2 ? [{ ...edit, text: ' ' }] : []
    },
  )
}
