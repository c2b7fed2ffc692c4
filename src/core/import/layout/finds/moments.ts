import { figuresIn } from '../../../figures/read.ts'
import type { LanguageTag } from '../../../model/language.ts'

/** Something that happened, and when, in a sentence's own words. */
export interface Moment {
  readonly when: string
  readonly words: string
  /** The year, or where the year begins that it lies in: moments stand in order. */
  readonly year: number
}

/** What may stand before a date that begins a sentence. */
const before =
  /^(?:in|by|since|on|from|as early as|during|until|at|early|late|the|year|end|of|to|back|自|从|早在|到|于|公元|\s|[-–•])*$/iu
const after = /^\s*(?:年?[，、：:,–—-]+|年)?\s*/u

/** The moment that a sentence tells of when a date begins it; null for others. */
export function momentIn(sentence: string, language: LanguageTag): Moment | null {
  const dates = figuresIn(sentence, language).filter(
    ({ kind }) => kind === 'year' || kind === 'date',
  )
  const [first] = dates
  if (!first || !before.test(sentence.slice(0, first.from))) return null
  const year = first.kind === 'year' ? first.low : yearOfDate(first.low)
  const rest = sentence.slice(first.to)
  const gap = after.exec(rest)?.[0] ?? ''
  const words = rest.slice(gap.length).trim()
  if (year === null || words === '') return null
  return { when: first.text.trim(), words, year }
}

/** The year of a date as `FoundFigure` has it; null for a day that comes every year. */
function yearOfDate(date: number): number | null {
  return date >= 1_000_00 ? Math.floor(date / 1_00_00) : null
}

/** Whether moments follow each other in time, as a timeline's do. */
export function inOrder(moments: readonly Moment[]): boolean {
  return moments.every(({ year }, index) => year >= (moments[index - 1]?.year ?? -Infinity))
}
