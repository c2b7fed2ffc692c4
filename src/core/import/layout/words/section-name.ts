import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { withoutStop } from './headline.ts'
import { capitalised } from './lead-in.ts'

/** A section's name as the bar of sections holds it, in Latin letters. */
const widest = 34

/**
 * The name of a section whose title is a sentence, in that sentence's words: `Jinzhou is an
 * important port city in the region` is `Important port city`; the title where it is short or has
 * no such words.
 */
export function sectionName(title: string, language: LanguageTag): string {
  const whole = withoutStop(title)
  const chinese = language.startsWith('zh')
  if (displayWidth(whole) <= (chinese ? 16 : 28)) return whole
  const names = chinese ? chineseNames(whole) : englishNames(whole)
  const fits = (name: string) => displayWidth(name) <= widest && displayWidth(name) >= 6
  return capitalised(names.find(fits) ?? whole)
}

const article = /^(?:one of the|the|an?|its|their)\s+/i
const nounsEnd =
  /[,;:]|\s(?:in|of|on|at|for|to|from|with|by|that|which|where|who|and|but|around|along|connecting|including|such)\s/u

function englishNames(title: string): readonly string[] {
  const [, opening = '', rest = title] =
    /^(?:In|At|On|For|With) (?:the |an? )?([^,]{4,28}), (.*)$/su.exec(title) ?? []
  const [, subject = '', predicate = ''] =
    /^(.+?)\s(?:is|are|was|were)\s+(?:also\s+)?(.+)$/su.exec(rest) ?? []
  const what = /^(?:one of|the|an?)\s/i.test(predicate) ? headOf(predicate) : ''
  const counted = /\s(?:with|of) (?:a number of |a lot of |many )(.+)$/iu.exec(rest)?.[1] ?? ''
  return [
    /\s/.test(what) ? what : '',
    headOf(counted),
    opening,
    subject.replace(article, ''),
    headOf(title),
  ]
}

/** The nouns that a phrase begins with. */
function headOf(phrase: string): string {
  const words = phrase.replace(article, '')
  const end = words.search(nounsEnd)
  return end < 0 ? words : words.slice(0, end)
}

function chineseNames(title: string): readonly string[] {
  const [clause = ''] = title.split(/[，；：]/u)
  const foundBy = (pattern: RegExp) => pattern.exec(clause)?.[1] ?? ''
  return [
    foundBy(/(?:拥有|具有|有)(?:多项|许多|众多|丰富的)?([^的]{3,12})的(?:城市|地方|地区)$/u),
    foundBy(/(?:的|一[座个片处])([^的]{3,12})$/u),
    foundBy(/是([^的]{3,12})$/u),
    foundBy(/^(.{2,12}?)(?:位于|地处|坐落|是|有)/u),
    clause,
  ]
}
