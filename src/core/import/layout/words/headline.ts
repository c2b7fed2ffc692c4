import { displayWidth } from '../../../text/width.ts'
import { clauseEnds, tidyEnd } from './clauses.ts'

/** What a headline takes at its best: 33 Han characters, 66 Latin letters. */
const headlineWidth = 66
/** How far it may go before it is cut within a clause. */
const widestHeadline = 84
/** A clause that says less is not cut out: `Jinzhou is a city`. */
const leastCut = 24

/**
 * A headline of a sentence's own words: the sentence where it is short, else its first clauses
 * that say something; null where no clause is short enough.
 */
export function headlineOf(sentence: string): string | null {
  const whole = withoutStop(sentence)
  if (displayWidth(whole) <= headlineWidth) return whole
  const starts = clauseEnds(whole).map((end) => tidyEnd(whole.slice(0, end)))
  const fitting = (most: number) =>
    starts.findLast((part) => displayWidth(part) <= most && displayWidth(part) >= leastCut)
  const short = fitting(headlineWidth)
  if (short !== undefined) return short
  return displayWidth(whole) <= widestHeadline ? whole : (fitting(widestHeadline) ?? null)
}

/** A sentence without the stop that ends it. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/(?<![.。])[.。；;]$/u, '')
}
