import { plainText } from '../../text/inline.ts'
import { displayWidth } from '../../text/width.ts'
import type { Inline } from '../../model/inline.ts'
import type { Localised } from '../../model/language.ts'
import type { Passage } from '../outline.ts'
import { mapLanguages, turned } from './plan.ts'
import { inlinesOf } from './runs.ts'

type Figure = Extract<Passage, { kind: 'figure' }>
export type Words = Exclude<Passage, { kind: 'figure' | 'heading' }>

/** Passages that belong on one slide, or on some that follow each other. */
export interface Unit {
  /** A heading of its own inside the chapter; empty where there is none. */
  readonly heading: readonly Inline[]
  /** What it is called where it has neither heading nor headline: its chapter's title. */
  readonly ground: readonly Inline[]
  readonly words: readonly Words[]
  readonly figures: readonly Figure[]
}

interface Opening extends Unit {
  readonly words: Words[]
  readonly figures: Figure[]
}

/** Short paragraphs share a slide up to so much text, in Latin letters. */
const roomy = 240

/** Parts a chapter at its inner headings, at long paragraphs, tables, lists and quotes. */
export function unitsOf(passages: readonly Passage[], ground: readonly Inline[]): readonly Unit[] {
  const units: Opening[] = []
  const open = (heading: readonly Inline[] = []) => {
    const unit: Opening = { heading, ground, words: [], figures: [] }
    units.push(unit)
    return unit
  }
  for (const passage of passages) {
    const last = units.at(-1)
    if (passage.kind === 'heading') open(inlinesOf(passage.text))
    else if (passage.kind === 'figure') (last ?? open()).figures.push(passage)
    else if (last && (last.words.length === 0 || belongs(passage, last.words)))
      last.words.push(passage)
    else open().words.push(passage)
  }
  return units.filter(
    ({ heading, words, figures }) => heading.length + words.length + figures.length > 0,
  )
}

/** The units of all languages: pairs in order, all in one where they differ in number. */
export function pairedUnits(units: Localised<readonly Unit[]>): readonly Localised<Unit>[] {
  const whole = (each: readonly Unit[]): Unit => ({
    heading: [],
    ground: each[0]?.ground ?? [],
    words: each.flatMap(({ words }) => words),
    figures: each.flatMap(({ figures }) => figures),
  })
  return turned(units) ?? [mapLanguages(units, whole)]
}

function belongs(passage: Words, words: readonly Words[]): boolean {
  const before = words.at(-1)
  if (before?.kind !== 'paragraph') return false
  if (passage.kind !== 'paragraph') return words.length === 1 && leadsUp(before)
  const width = [...words, passage].reduce((sum, each) => sum + widthOf(each), 0)
  return width <= roomy && words.every(({ kind }) => kind === 'paragraph')
}

/** A paragraph that introduces what follows: short, or with a colon at its end. */
function leadsUp(paragraph: Words): boolean {
  return widthOf(paragraph) <= 160 || /[:：]$/.test(textOf(paragraph))
}

function widthOf(words: Words): number {
  return displayWidth(textOf(words))
}

function textOf(words: Words): string {
  return words.kind === 'paragraph' || words.kind === 'quote'
    ? plainText(inlinesOf(words.text))
    : ''
}
