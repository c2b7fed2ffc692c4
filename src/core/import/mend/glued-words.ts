import type { Edit, Mender } from './edit.ts'
import { spaceAt } from './insert-space.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A small word before a capital (`andTaihe`), or `a` before a word that no `a-` begins. */
const before =
  /(?<![\p{L}\p{N}-])(?:(?:and|from|of|or|the|with)(?=\p{Lu}\p{Ll}{2})|a(?=(?:multi|non|newly|self|semi|well)-\p{L}))/gu
/** A word of letters with a capital at most at its start. */
const word = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}{4,40}(?![\p{L}\p{N}-])/gu
const small = /(?:and|are|has|in|is|of|the|to|was|which|with)$/u
/** Words that make longer words with a small one: `within`, `whereof`. */
const makesWords = /^(?:Here|There|Where|With|Thereto|Hereto|Not|Into)$/u
const company = /^(?:Co|Corp|Inc|Ltd)$/u
/** English words that end in `and` and are no two. */
const ownAnd = /(?:land|hand|band|stand|rand|mand|cand|kand|dinand|gand|pand|thousand|quicksand)$/iu

/** How long a word is, and its two halves, that may be two (`Railwayconstruction`), in letters. */
const shortest = { whole: 15, head: 5, tail: 6 }

/** Small words that cling to others: `andTaihe`, `Portis`, `Universityand`, `Ltdis`. */
export const gluedWords: Mender = (text, vocabulary) =>
  [
    ...Array.from(text.matchAll(before), (match) => spaceAt(match.index + match[0].length)),
    ...Array.from(text.matchAll(word)).flatMap(({ 0: letters, index }) =>
      splitOf(
        letters,
        text.slice(index + letters.length, index + letters.length + 2),
        vocabulary,
      ).map((edit) => ({ ...edit, from: edit.from + index, to: edit.to + index })),
    ),
  ].toSorted((one, other) => one.from - other.from)

function splitOf(letters: string, after: string, vocabulary: Vocabulary): readonly Edit[] {
  if (!/^\p{Lu}/u.test(letters) || vocabulary.count(letters) > 1) return []
  const tail = small.exec(letters)
  if (!tail) return twoLongWords(letters, vocabulary)
  const head = letters.slice(0, tail.index)
  if (makesWords.test(head)) return []
  if (company.test(head)) return [spaceAt(head.length)]
  if (head.length < 4) return []
  if (tail[0] === 'which') return [spaceAt(head.length)]
  if (vocabulary.count(head) >= 2) return [spaceAt(head.length)]
  const isTwo = tail[0] === 'and' && !ownAnd.test(letters) && /^\s\p{L}/u.test(after)
  return isTwo ? [spaceAt(head.length, vocabulary.count(head) > 0)] : []
}

/** Compounds exist, so that this is never certain. */
function twoLongWords(letters: string, vocabulary: Vocabulary): readonly Edit[] {
  if (letters.length < shortest.whole) return []
  for (let at = shortest.head; at <= letters.length - shortest.tail; at += 1) {
    const isKnown = vocabulary.count(letters.slice(0, at)) > 1
    if (isKnown && vocabulary.count(letters.slice(at)) > 0) return [spaceAt(at, false)]
  }
  return []
}
