import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { Localised } from '../../model/language.ts'
import { displayWidth } from '../../text/width.ts'
import { textRun } from '../write/inlines.ts'
import { headlineOf, withoutStop } from './headline.ts'
import { mapLanguages, type Plan, type Plans } from './plan.ts'
import { sentencesIn, type Sentence } from './sentences.ts'

/** Prose of one slide or of several that follow each other. */
export interface Prose {
  /** The heading above it; empty where its own words must do. */
  readonly heading: readonly Inline[]
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** What one slide tells comfortably, its headline included. */
const sentencesPerSlide = 4
const mostLines = 4
/** A line on a slide, in Latin letters: two lines of type. */
const lineWidth = 150

/**
 * Makes slides of prose, as many in each language: a headline of the text's own words, some lines,
 * and the whole of it in the notes.
 */
export function proseSlides(slot: Localised<Prose>): readonly Plans[] {
  const sentences = mapLanguages(slot, ({ paragraphs }) => paragraphs.flatMap(sentencesIn))
  const counts = Object.values(sentences).map(({ length }) => length)
  const wanted = Math.max(1, ...counts.map((count) => Math.ceil(count / sentencesPerSlide)))
  const slides = Math.min(wanted, ...counts.map((count) => Math.max(1, count)))
  return Array.from({ length: slides }, (_, index) =>
    evened(
      mapLanguages(slot, ({ heading }, language) =>
        slideOf(shareOf(sentences[language] ?? [], index, slides), index === 0 ? heading : []),
      ),
    ),
  )
}

function shareOf<Item>(items: readonly Item[], index: number, parts: number): readonly Item[] {
  const at = (part: number) => Math.round((part * items.length) / parts)
  return items.slice(at(index), at(index + 1))
}

interface Told extends Plan {
  readonly lines: readonly (readonly Inline[])[]
}

function slideOf(sentences: readonly Sentence[], heading: readonly Inline[]): Told {
  const [first, ...rest] = sentences
  const full = sentences.map(({ words }) => words)
  if (heading.length > 0 || !first) {
    const why = [{ rule: 'title-heading', words: full[0] ?? '' } as const]
    return {
      title: heading,
      blocks: [],
      lines: sentences.map(lineOf),
      notes: [full.join(' ')],
      why,
    }
  }
  const headline = headlineOf(first.words)
  const why = [{ rule: 'title-clause', words: first.words } as const]
  const lines =
    headline === withoutStop(first.words) ? rest.map(lineOf) : [first, ...rest].map(lineOf)
  return { title: textRun(headline ?? ''), blocks: [], lines, notes: [full.join(' ')], why }
}

function lineOf({ runs, words }: Sentence): readonly Inline[] {
  if (displayWidth(words) <= lineWidth) return runs
  return textRun(shortened(words))
}

/** A long sentence's first clauses. */
function shortened(words: string): string {
  const ends = Array.from(words.matchAll(/[，；：]|[,;:](?=\s)/gu), ({ index }) => index)
  const end = ends.findLast((at) => at > 0 && displayWidth(words.slice(0, at)) <= lineWidth)
  return end === undefined ? words : words.slice(0, end)
}

/** The same number of lines in each language. */
function evened(slide: Localised<Told>): Plans {
  const most = Math.min(mostLines, ...Object.values(slide).map(({ lines }) => lines.length))
  return mapLanguages(slide, ({ lines, ...plan }) => ({
    ...plan,
    blocks: blocksOf(lines.slice(0, most)),
  }))
}

function blocksOf(lines: readonly (readonly Inline[])[]): readonly Block[] {
  const paragraphs = lines.map((text): Block => ({ type: 'paragraph', text }))
  if (lines.length < 3) return paragraphs
  return [{ type: 'list', ordered: false, start: 1, items: paragraphs.map((line) => [line]) }]
}
