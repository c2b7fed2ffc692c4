import { displayWidth } from '../../../text/width.ts'
import { clauseEnds, tidyEnd } from './clauses.ts'

/** What a headline takes at its best: 33 Han characters, 66 Latin letters. */
const headlineWidth = 66
/** How far it may go before it is cut within a clause. */
const widestHeadline = 84
/** Where there is no other. */
const longest = 92
/** A clause that says less is not cut out: `Jinzhou is a city`. */
const leastCut = 24

/**
 * A headline of a sentence's own words: the sentence where it is short, else its first clauses
 * that say something; null where no clause is short enough. `elliptic` words need no verb.
 */
export function headlineOf(sentence: string, elliptic = false): string | null {
  const whole = withoutStop(sentence)
  if (displayWidth(whole) <= headlineWidth) return whole
  const cut = (most: number, loose: boolean) =>
    clauseEnds(whole, elliptic, loose)
      .map((end) => tidyEnd(whole.slice(0, end)))
      .findLast((part) => displayWidth(part) <= most && displayWidth(part) >= leastCut)
  const short = cut(headlineWidth, false)
  if (short !== undefined) return short
  if (displayWidth(whole) <= widestHeadline) return whole
  return cut(widestHeadline, false) ?? cut(widestHeadline, true) ?? cut(longest, false) ?? null
}

/** A sentence without the stop that ends it. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/(?<![.。])[.。；;]$/u, '')
}
