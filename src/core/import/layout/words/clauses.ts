import { capitalised } from './lead-in.ts'
import { goesOnWithVerb, isClause } from './verbs.ts'

/** Where a clause may end and what follows can be left out. */
const mark =
  /[，；：]|[,;:](?=\s|$)|\s[–—]\s|——|\s(?=(?:and|or|but|that (?:is|was|are|were|has|have|will)|which|who|where|while|with|including|such as|because|due to|as well as|thanks to|through|by (?:\p{Ll}+ )?\p{Ll}+ing)\s)/gu
/** What a comma parts from a clause; other words behind one go on with a series. */
const behindComma =
  /^(?:which|who|where|when|while|with|including|such|but|so|as|because|due|thanks|by|according|especially|through|ranking|it|they|there|making|and|or|for|if|among|\p{Ll}+ing)\b/u

/**
 * Offsets at which a sentence can be cut so that what stands before is a clause by itself: never
 * inside a figure, brackets or quotation marks, a series, or a pair of nouns. `elliptic` words,
 * which follow a title, need no verb; a `loose` cut may leave out the rest of a series.
 */
export function clauseEnds(sentence: string, elliptic = false, loose = false): readonly number[] {
  return Array.from(sentence.matchAll(mark), ({ index }) => index).filter((end) => {
    const before = sentence.slice(0, end)
    const after = sentence.slice(end).trimStart()
    const pair = /^,?\s*(?:and|or)\s+(.*)$/su.exec(after)?.[1]
    const next = /^,\s+([^,;]*)/u.exec(after)?.[1]
    return (
      end > 0 &&
      balanced(before) &&
      (elliptic || isClause(before)) &&
      !isLeadIn(before, after) &&
      !/\b(?:Co|Ltd|No|St|Mt|Dr)$/.test(before) &&
      (loose || pair === undefined || goesOnWithVerb(pair)) &&
      (loose ||
        next === undefined ||
        pair !== undefined ||
        behindComma.test(next) ||
        isClause(next))
    )
  })
}

/** A cut sentence without what tied it to the rest: `, especially`, ` along`. */
export function tidyEnd(words: string): string {
  const tidy = words
    .replace(/[\s,;:，；：、–—]+$/u, '')
    .replace(
      /\s(?:especially|particularly|mainly|mostly|including|such|and|or|but|with|by|for|of|in|on|at|to|from|the|an?|along|as|also)$/i,
      '',
    )
  return tidy === words ? words : tidyEnd(tidy)
}

/** Openings that lead up to a clause and say nothing by themselves. */
const leadingIn =
  /^(?:近年来|目前|此外|同时|其中|随着|通过|为了|自|在|从|到|当|作为|因|由于|如果|虽然|另外|如今|因此|截至)/u

function isLeadIn(before: string, after: string): boolean {
  const latin = /^(?:If|When|While|Although|Because|Since|As|After|Before|Once)\b/.test(before)
  return (latin || leadingIn.test(before)) && !/[，,]/.test(before) && /^[，,]/.test(after)
}

/**
 * The sentence behind an opening without a verb of its own, `Written into history, Jinzhou is …`;
 * itself where it has none.
 */
export function mainClause(sentence: string): string {
  const [, opening = '', rest = ''] = /^([^,;:]{4,}?),\s+(\S.*)$/su.exec(sentence) ?? []
  const opens =
    opening !== '' && !isClause(opening) && isClause(rest) && /^[\p{Lu}]|^the\s/u.test(rest)
  return opens && !/^and\s/.test(rest) ? capitalised(rest) : sentence
}

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/[(（[【]/g, /[)）\]】]/g],
  [/[“「『《]/g, /[”」』》]/g],
]

function balanced(text: string): boolean {
  const quotes = text.match(/(?<!\d)"/g)?.length ?? 0
  return (
    quotes % 2 === 0 &&
    pairs.every(([open, close]) => text.match(open)?.length === text.match(close)?.length)
  )
}
