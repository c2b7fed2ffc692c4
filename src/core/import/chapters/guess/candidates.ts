import { wordsOf } from '../../../document/runs.ts'
import { displayWidth } from '../../../text/width.ts'
import { isSentence } from '../../furniture/line.ts'
import type { Chapter } from '../../outline.ts'
import type { Matter } from '../figures.ts'
import { numberingOf } from './numbering.ts'
import { textOf, type Paragraph } from './paragraph.ts'

/** A line that may be a heading, and by what. Those of one style are of one level. */
export interface Candidate {
  readonly part: Paragraph
  readonly text: string
  readonly reason: Chapter['reason']
  readonly style: string
  /** By the body's size. */
  readonly size: number
}

/** What a heading may take, in Latin letters. */
const longest = 72

/** Whether a paragraph is matter that a heading can stand over: sentences, or more than a line. */
export function isBody(part: Matter | undefined): boolean {
  if (!part || part.kind === 'break' || part.kind === 'notes' || part.kind === 'heading')
    return false
  if (part.kind !== 'paragraph') return true
  const text = textOf(part)
  return displayWidth(text) > longest || isSentence(text)
}

/** The lines that are set or numbered like headings, or stand alone above a text as headings do. */
export function candidatesIn(matter: readonly Matter[]): readonly Candidate[] {
  const paragraphs = matter.filter((part): part is Paragraph => part.kind === 'paragraph')
  const lettersIn = (some: readonly Paragraph[]) =>
    some.map(({ text }) => wordsOf(text)).join('').length
  // Where most is bold, bold says nothing.
  const boldTells = lettersIn(paragraphs.filter(isBold)) * 2 <= lettersIn(paragraphs)
  return matter.flatMap((part) => {
    if (part.kind !== 'paragraph') return []
    const text = textOf(part)
    if (text === '' || isBody(part) || !/\p{L}/u.test(text) || /[,，、;；]$/u.test(text)) return []
    const numbering = numberingOf(text)
    const size = part.look?.size ?? 1
    const isSet = (boldTells && isBold(part)) || size >= 1.12
    const reason = numbering ? 'numbered' : isSet ? 'bold-line' : 'short-line'
    const style = numbering ?? (isSet ? `set ${size} ${isBold(part)}` : 'short')
    return [{ part, text, reason, style, size } as const]
  })
}

function isBold({ text }: Paragraph): boolean {
  return (
    text.some(({ bold }) => bold) &&
    text.every(({ bold, text: own }) => bold === true || own.trim() === '')
  )
}
