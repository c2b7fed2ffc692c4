import type { Block } from '../../../model/block.ts'
import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { clauseEnds, tidyEnd } from '../words/clauses.ts'
import { withoutStop } from '../words/headline.ts'
import { capitalised } from '../words/lead-in.ts'
import type { Find } from './find.ts'
import { inOrder, momentIn, type Moment } from './moments.ts'

const fewest = 3
/** Moments that a slide holds. */
export const mostMoments = 8

/** Three sentences or more that each begin with a date, one after another in time. */
export function timelineFind(
  sentences: readonly string[],
  at: number,
  language: LanguageTag,
): Find | null {
  const moments: Moment[] = []
  for (const sentence of sentences.slice(at, at + mostMoments)) {
    const moment = momentIn(sentence, language)
    if (!moment || !inOrder([...moments, moment])) break
    moments.push(moment)
  }
  if (moments.length < fewest) return null
  return {
    rule: 'timeline',
    from: at,
    to: at + moments.length,
    key: `timeline ${moments.length}`,
    block: timelineOf(moments),
    after: null,
    lead: null,
    needsWords: false,
  }
}

/** Moments as a block: a short title each, the rest of its words below. */
export function timelineOf(moments: readonly Moment[]): Block {
  return {
    type: 'timeline',
    caption: undefined,
    items: moments.map(({ when, words }) => ({ when, ...titled(withoutStop(words)) })),
  }
}

/** A title, in Latin letters. */
const titleWidth = 60

function titled(words: string): { readonly title: string; readonly text?: string } {
  const whole = capitalised(words)
  if (displayWidth(whole) <= titleWidth) return { title: whole }
  const end = clauseEnds(whole, true).findLast(
    (at) => displayWidth(whole.slice(0, at)) <= titleWidth,
  )
  if (end === undefined) return { title: whole }
  const title = tidyEnd(whole.slice(0, end))
  const text = whole.slice(title.length).replace(/^[\s,，;；:：、–—]+/u, '')
  return { title, text: capitalised(text) }
}
