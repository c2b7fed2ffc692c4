import { displayWidth } from '../../text/width.ts'

/** What a headline may take: 30 Han characters, 60 Latin letters. */
export const headlineWidth = 60
/** How far it may go before it is cut within a clause. */
const widestHeadline = 76

/** Where a clause ends and what follows can be left out: never inside a figure or a bracket. */
const clauseEnd =
  /[，；：、。！？]|[,;:.!?](?=\s|$)|\s[–—]\s|——|\s(?=(?:and|or|but|which|who|where|while|with|including|such as|because|due to|as well as|thanks to)\s)/gu

/** Openings that lead up to a clause and say nothing by themselves. */
const leadingIn =
  /^(?:(?:In|At|On|By|Through|For|From|Since|As|With|After|Before|Besides|Because|Due|Dated|Now|Up|Presently|Currently|However|Moreover|Also|But|And)\b|(?:近年来|目前|此外|同时|其中|随着|通过|为了|自|在|从|另外|如今|因此))/u

/**
 * A headline of a sentence's own words: the sentence where it is short, else its first clauses
 * that say something; null where no clause is short enough.
 */
export function headlineOf(sentence: string): string | null {
  const whole = withoutStop(sentence)
  if (displayWidth(whole) <= headlineWidth) return whole
  const ends = Array.from(whole.matchAll(clauseEnd), ({ index }) => index).filter(
    (end) => end > 0 && balanced(whole.slice(0, end)),
  )
  const fitting = (most: number) =>
    ends.map((end) => whole.slice(0, end).trim()).filter((part) => displayWidth(part) <= most)
  const told = (parts: readonly string[]) =>
    parts.findLast((part) => displayWidth(part) >= 12 && !isLeadIn(part, whole))
  return told(fitting(headlineWidth)) ?? told(fitting(widestHeadline)) ?? null
}

/** A sentence without the stop that ends it. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/(?<![.。])[.。；;]$/u, '')
}

/** `In recent years` alone leads up to what is said behind its comma. */
function isLeadIn(part: string, whole: string): boolean {
  return leadingIn.test(part) && !/[，,]/.test(part) && /^\s*[，,]/.test(whole.slice(part.length))
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
