import { sentenceEnds } from '../../../text/sentences.ts'
import { displayWidth } from '../../../text/width.ts'
import { headlineOf } from '../../layout/words/headline.ts'
import { capitalised } from '../../layout/words/lead-in.ts'

/** `Jinzhou is a …`, `锦州是一座……`: what is said of the document's subject. */
const copula =
  /^(?:\s+(?:is|was|are|has been|becomes?)\s+(?:also\s+)?(?:an?|the)?\s*(?=\S)|\s*(?:市)?(?:是|为|乃)(?:一[座个处片])?)/u
const leadIn =
  /^((?:In|With|At|On|For|Since|As|During|After|Now|Today)\s[^,]{3,40}|.{2,14}(?:以来|时期|时代|之后|以后|期间|中)),?，?\s*/u
/** What cannot end a title. */
const dangling =
  /\s(?:along|up|together|such|not|as|and|or|of|in|to|for|by|the|a|an|more|at|on|so|also|very|well|that)$/iu

/**
 * A title for a paragraph, of the first words that say something: what its first sentence says of
 * the subject that many paragraphs begin with, else its first clause; null where no clause is short enough.
 */
export function topicTitle(paragraph: string, subject: string | null): string | null {
  const sentence = paragraph.slice(0, sentenceEnds(paragraph)[0] ?? paragraph.length)
  const lead = leadIn.exec(sentence)
  const main = lead ? sentence.slice(lead[0].length) : sentence
  const said = subject !== null && main.startsWith(subject) ? main.slice(subject.length) : null
  const predicate = said === null ? null : copula.exec(said)
  const options = [
    predicate && said !== null ? said.slice(predicate[0].length) : null,
    sentence,
    main,
  ]
  const titles = options.map((option) => (option === null ? null : headlineOf(option)))
  const title = titles.find((one) => one !== null && displayWidth(one) >= 8 && !dangling.test(one))
  const own = title ?? (lead ? (lead[1] ?? null) : null)
  return own === null ? null : capitalised(own)
}

/** The name that most long paragraphs begin with; null where they do not agree. */
export function subjectOf(paragraphs: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const names = /^\p{Script=Han}/u.test(paragraph)
      ? [2, 3, 4].map((length) => paragraph.slice(0, length))
      : [/^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*/u.exec(paragraph)?.[0] ?? '']
    for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count >= 3 && count * 3 >= paragraphs.length)
  return (
    common
      .toSorted(([one, many], [other, few]) => few - many || other.length - one.length)
      .at(0)?.[0] ?? null
  )
}
