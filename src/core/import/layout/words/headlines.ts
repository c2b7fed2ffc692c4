import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { mainClause } from './clauses.ts'
import { headlineOf, withoutStop } from './headline.ts'
import { capitalised, withoutCopula, withoutHaving, withoutLeadIn } from './lead-in.ts'

/** Words that stand for something said before: what begins with them cannot stand alone. */
const pointing =
  /^(?:It|They|He|She|We|You|This|That|These|Those|There|Its|Their|Through|By|With|Because|As part|Due|Dated|Written|Living|Located|If|When|While|Although|From|\d+ [\p{Ll}-]+ [\p{Ll}-]+ \()(?:\b|\s)|^(?:它|他|她|其|这|那|该|此|并|以|由于|通过|随着|在|从|为了|如果|虽然|经过)/u

export interface Headline {
  readonly words: string
  /** The sentence that it was taken from. */
  readonly from: string
}

/**
 * The headline of some sentences, in their own words: a whole sentence where one is short, else the
 * first clauses of the first that can stand alone; null where none can.
 */
export function headlineFor(sentences: readonly string[], language: LanguageTag): Headline | null {
  const candidates = sentences.flatMap((from): readonly (Headline & { whole: boolean })[] => {
    const told = withoutHaving(withoutLeadIn(from))
    return [told, mainClause(told)].flatMap((each) => {
      const words = headlineOf(each)
      return words === null || pointing.test(words) || isThin(words, language)
        ? []
        : [{ words, from, whole: words === withoutStop(each) }]
    })
  })
  return candidates.find(({ whole }) => whole) ?? candidates.at(0) ?? null
}

/** A word or two, a greeting, a question: no headline. */
function isThin(words: string, language: LanguageTag): boolean {
  return displayWidth(words) < (language.startsWith('zh') ? 8 : 12) || /[?？]$/.test(words)
}

/**
 * What a sentence says more than the title made of it, as a line below that: the whole sentence
 * where the title is of another, its rest where the title begins it, '' where nothing is left.
 */
export function beyond(title: string, sentence: string): string {
  const whole = withoutHaving(withoutLeadIn(sentence))
  const told = [sentence, whole, mainClause(whole)].find((each) => startsWith(each, title))
  if (told === undefined) return sentence
  const rest = told.slice(title.length).replace(/^[\s,;:，；：、–—.。]+/u, '')
  const free = withoutCopula(rest.replace(/^(?:and|but|which|who)\s+/i, ''))
  return displayWidth(free) < 16 ? '' : capitalised(free)
}

function startsWith(sentence: string, title: string): boolean {
  return title !== '' && sentence.toLowerCase().startsWith(withoutStop(title).toLowerCase())
}
