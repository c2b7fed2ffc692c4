import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { clauseEnds, mainClause, tidyEnd } from './clauses.ts'

/** A line on a slide, in Latin letters: two lines of type. */
const lineWidth = 132
/** Too little to say anything. */
const least = 24

/**
 * A long sentence's first clauses, as many as a line takes, with a stop of the language; as it is
 * where it has no clause to end at. `elliptic` words follow a title and need no verb.
 */
export function shortened(words: string, language: LanguageTag, elliptic = false): string {
  if (displayWidth(words) <= lineWidth) return words
  const whole = words.replace(/\s?[（(][^（）()]{24,}[）)]/gu, '')
  if (displayWidth(whole) <= lineWidth) return whole
  return cut(whole, language, elliptic) ?? cut(mainClause(whole), language, elliptic) ?? whole
}

function cut(words: string, language: LanguageTag, elliptic: boolean): string | null {
  if (displayWidth(words) <= lineWidth) return words
  const end = clauseEnds(words, elliptic).findLast((at) => {
    const width = displayWidth(words.slice(0, at))
    return width >= least && width <= lineWidth
  })
  if (end === undefined) return null
  return tidyEnd(words.slice(0, end)) + (language.startsWith('zh') ? '。' : '.')
}
