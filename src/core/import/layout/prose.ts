import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { LanguageTag, Localised } from '../../model/language.ts'
import { plainText } from '../../text/inline.ts'
import { figuresIn } from '../../figures/read.ts'
import { displayWidth } from '../../text/width.ts'
import { textRun } from '../write/inlines.ts'
import type { Why } from './deck-draft.ts'
import type { Find } from './finds/find.ts'
import { findsOf } from './finds/finds.ts'
import { groupsOf, type Group } from './groups.ts'
import { plainList } from './lists.ts'
import { mapLanguages, type Plan, type Plans } from './plan.ts'
import { beyond, headlineFor } from './words/headlines.ts'
import { capitalised, withoutLeadIn } from './words/lead-in.ts'
import { withoutStop } from './words/headline.ts'
import { sentencesIn, type Sentence } from './words/sentences.ts'
import { shortened } from './words/shorten.ts'

/** Prose of one slide or of several that follow each other. */
export interface Prose {
  /** The heading above it; empty where its own words must do. */
  readonly heading: readonly Inline[]
  /** What it is called where its own words make no headline. */
  readonly ground: readonly Inline[]
  readonly paragraphs: readonly (readonly Inline[])[]
}

const mostLines = 4

/**
 * Makes slides of prose, the same in each language: a headline of the text's own words, what it
 * shows better than it tells, some lines, and the whole of it in the notes.
 *
 * @param opens whether it opens a section, whose first slide says little
 */
export function proseSlides(slot: Localised<Prose>, opens = false): readonly Plans[] {
  const texts = mapLanguages(slot, ({ paragraphs }) => paragraphs.flatMap(sentencesIn))
  const words = mapLanguages(texts, (text) => text.map((sentence) => sentence.words))
  const many = Object.values(texts).every(({ length }) => length > 3)
  const groups = groupsOf(texts, findsOf(words), opens && many)
  if (groups.length === 0) return [mapLanguages(slot, ({ heading }) => planOf(heading, [], []))]
  return groups.map((group, index) => slideOf(group, slot, index === 0))
}

function slideOf(slide: Localised<Group>, slot: Localised<Prose>, first: boolean): Plans {
  const titles = mapLanguages(slide, (group, language) =>
    titleOf(group, slot[language] ?? { heading: [], ground: [] }, first, language),
  )
  const several = Object.keys(slide).length > 1
  const linesOf = (part: 'told' | 'tail') =>
    evened(
      mapLanguages(slide, (group, language) => {
        const title = plainText(titles[language]?.title ?? [])
        return group[part].map((sentence) => lineOf(sentence, title, language, several))
      }),
    )
  const [lines, ends] = [linesOf('told'), linesOf('tail')]
  return mapLanguages(slide, ({ find, whole }, language) => {
    const { title, why } = titles[language] ?? { title: [], why: [] }
    const [above = [], below = []] = [lines[language], ends[language]]
    const full = whole.map((sentence) => sentence.words)
    const notes = isShown(full, [title, ...above, ...below].map(plainText))
      ? ''
      : full.join(language.startsWith('zh') ? '' : ' ')
    const shown = find ? [{ rule: find.rule, words: find.lead || (full[0] ?? '') }] : []
    const blocks = [...blocksOf(above), ...foundBlocks(find), ...blocksOf(below)]
    return planOf(title, blocks, [...why, ...shown], notes)
  })
}

function foundBlocks(find: Find | null): readonly Block[] {
  if (!find) return []
  const { block, after } = find
  return after === null ? [block] : [block, { type: 'paragraph', text: textRun(after) }]
}

/** Whether a slide says all of its sentences: then notes would say them again. */
function isShown(sentences: readonly string[], told: readonly string[]): boolean {
  const shown = told.map(withoutStop)
  return sentences.every((words) => shown.includes(withoutStop(words)))
}

function planOf(
  title: readonly Inline[],
  blocks: readonly Block[],
  why: readonly Why[],
  notes = '',
): Plan {
  return { title, blocks, notes: [notes], why }
}

function titleOf(
  { told, tail, whole, find }: Group,
  { heading, ground }: Pick<Prose, 'heading' | 'ground'>,
  first: boolean,
  language: LanguageTag,
): { readonly title: readonly Inline[]; readonly why: readonly Why[] } {
  if (first && heading.length > 0)
    return { title: heading, why: [{ rule: 'title-heading', words: '' }] }
  const own = whole.filter((sentence) => !told.includes(sentence) && !tail.includes(sentence))
  const found = find?.lead === null || find?.lead === undefined ? own.map(wordsIn) : [find.lead]
  const headline = headlineFor([...found, ...told.map(wordsIn)], language)
  return headline
    ? { title: textRun(headline.words), why: [{ rule: 'title-clause', words: headline.from }] }
    : { title: ground, why: [{ rule: 'title-heading', words: plainText(ground) }] }
}

function wordsIn({ words }: Sentence): string {
  return words
}

type Line = readonly Inline[]

/** As many lines in each language, without those of which a title has left nothing. */
function evened(slide: Localised<readonly Line[]>): Localised<readonly Line[]> {
  const most = Math.min(mostLines, ...Object.values(slide).map(({ length }) => length))
  const says = (index: number) =>
    Object.values(slide).every((lines) => (lines[index] ?? []).length > 0)
  return mapLanguages(slide, (lines) => lines.slice(0, most).filter((_, index) => says(index)))
}

/** A line that keeps all its figures may take so much, in Latin letters. */
const widestLine = 220

/**
 * A sentence as a line below a title; nothing where the title says it all. Where `several`
 * languages say it, a figure is not cut off in one of them.
 */
function lineOf(
  { runs, words }: Sentence,
  title: string,
  language: LanguageTag,
  several: boolean,
): Line {
  const more = withoutLeadIn(beyond(title, words))
  const short = shortened(more, language, more !== words)
  const figures = (text: string) => figuresIn(text, language).length
  const whole = several && displayWidth(more) <= widestLine && figures(short) < figures(more)
  const told = capitalised(whole ? more : short)
  const stop = language.startsWith('zh') ? '。' : '.'
  return told === words && !/[;；]$/u.test(words) ? runs : textRun(told.replace(/[;；]$/u, stop))
}

function blocksOf(lines: readonly (readonly Inline[])[]): readonly Block[] {
  if (lines.length < 3) return lines.map((text): Block => ({ type: 'paragraph', text }))
  return [plainList(lines.map(unstopped))]
}

/** A line of a list has no full stop. */
function unstopped(text: readonly Inline[]): readonly Inline[] {
  const last = text.at(-1)
  if (last?.type !== 'text') return text
  return [...text.slice(0, -1), { type: 'text', text: withoutStop(last.text) }]
}
