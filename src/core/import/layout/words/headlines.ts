import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { letters } from '../../clean.ts'
import { mainClause } from './clauses.ts'
import { headlineOf, withoutStop } from './headline.ts'
import { capitalised, withoutCopula, withoutHaving, withoutLeadIn } from './lead-in.ts'

/** Words that stand for something said before: what begins with them cannot stand alone. */
const pointing =
  /^(?:It|They|He|She|We|You|This|That|These|Those|There|Its|Their|Through|By|With|Because|As part|Due|Dated|Written|Living|Located|If|When|While|Although|From|\d+ [\p{Ll}-]+ [\p{Ll}-]+ \()(?:\b|\s)|^(?:它|他|她|其|并|以|由于|通过|随着|在|从|为了|如果|虽然|经过)/u

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
    const sentence = withoutLeadIn(from)
    const told = withoutHaving(sentence)
    return [told, withoutOpening(told)].flatMap((each) => {
      const words = headlineOf(each, told !== sentence)
      const whole = words === withoutStop(each)
      // `2 counties, 3 districts, …` cut short counts only the first of them.
      const counts = !whole && /^\d/.test(words ?? '')
      return words === null || counts || pointing.test(words) || isThin(words, language)
        ? []
        : [{ words, from, whole }]
    })
  })
  return candidates.find(({ whole }) => whole) ?? candidates.at(0) ?? null
}

/** The main clause of a sentence, unless that left a figure out. */
function withoutOpening(sentence: string): string {
  const main = mainClause(sentence)
  return /\d/.test(sentence.slice(0, sentence.length - main.length)) ? sentence : main
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
  const told = [sentence, whole, withoutOpening(whole)].find((each) => startsWith(each, title))
  if (told === undefined) return isToldBy(title, sentence) ? '' : sentence
  const rest = told.slice(title.length).replace(/^[\s,;:，；：、–—.。]+/u, '')
  const free = withoutCopula(
    rest.replace(/^(?:according to [^,]+, |and |but |that |which |who )/i, ''),
  )
  return displayWidth(free) < 16 ? '' : capitalised(free)
}

function startsWith(sentence: string, title: string): boolean {
  return title !== '' && sentence.toLowerCase().startsWith(withoutStop(title).toLowerCase())
}

/** Whether a title has most of a sentence, though not its beginning. */
function isToldBy(title: string, sentence: string): boolean {
  const [said, all] = [letters(title), letters(sentence)]
  return said !== '' && all.includes(said) && said.length >= all.length * 0.65
}
