import { isSentence } from '../../furniture/line.ts'
import type { Matter } from '../figures.ts'
import type { Candidate } from './candidates.ts'
import { overlap, tokensOf } from './overlap.ts'
import { textOf, widthOf, type Paragraph } from './paragraph.ts'

/** What stands before a document's first text. */
export interface Front {
  readonly title: Paragraph | null
  readonly subtitle: Paragraph | null
  /** What stands above the title and says where it was published: a rubric. */
  readonly above: readonly Paragraph[]
}

/** A line under a title, in Latin letters. */
const longestSubtitle = 140
/** `Business Travel`, `城市` */
const longestRubric = 24

/**
 * The title of a document without headings: the first of the lines before its text, unless that
 * has no word in common with the text and the next has.
 */
export function frontOf(matter: readonly Matter[], candidates: readonly Candidate[]): Front {
  const lines = leadingLines(matter)
  const numbered = new Set<Matter>(
    candidates.filter(({ reason }) => reason === 'numbered').map(({ part }) => part),
  )
  const free = lines.slice(0, lines.findIndex((line) => numbered.has(line)) >>> 0)
  const [first, second] = free
  if (!first || (!second && isOneOfSeveral(first, candidates)))
    return { title: null, subtitle: null, above: [] }
  const leading = new Set<Matter>(lines)
  const body = new Set(matter.filter((part) => !leading.has(part)).flatMap(tokensIn))
  const told = (line: Paragraph | undefined) => (line ? overlap(textOf(line), body) : 0)
  const isRubric =
    second !== undefined &&
    widthOf(first) <= longestRubric &&
    told(second) > told(first) &&
    widthOf(second) > widthOf(first) &&
    // Three lines are a rubric, a title and what it is about; of two the first is hardly ever a rubric.
    (free.length > 2 || (told(first) === 0 && widthOf(second) > longestRubric))
  const title = isRubric ? second : first
  const next = free[free.indexOf(title) + 1]
  return {
    title,
    subtitle: next && isSubtitle(next, candidates) ? next : null,
    above: isRubric ? [first] : [],
  }
}

function leadingLines(matter: readonly Matter[]): readonly Paragraph[] {
  const lines: Paragraph[] = []
  for (const part of matter) {
    if (part.kind === 'break' || part.kind === 'figure' || part.kind === 'notes') continue
    if (part.kind !== 'paragraph' || isSentence(textOf(part)) || widthOf(part) > longestSubtitle)
      break
    lines.push(part)
  }
  return lines
}

/** A longer line, or one set apart from all that may be headings of chapters. */
function isSubtitle(line: Paragraph, candidates: readonly Candidate[]): boolean {
  const own = candidates.find(({ part }) => part === line)
  if (!own || widthOf(line) > 48) return true
  return candidates.filter(({ style }) => style === own.style).length < 2
}

/** A line right above a text that is set as other headings are is one of them. */
function isOneOfSeveral(line: Paragraph, candidates: readonly Candidate[]): boolean {
  const own = candidates.find(({ part }) => part === line)
  return (
    own?.reason === 'bold-line' && candidates.filter(({ style }) => style === own.style).length > 1
  )
}

/** The line under a heading that is a document's title, where it is one. */
export function subtitleUnder(title: Matter, matter: readonly Matter[]): Paragraph | null {
  const next = matter[matter.indexOf(title) + 1]
  const after = matter[matter.indexOf(title) + 2]
  if (next?.kind !== 'paragraph' || after === undefined) return null
  return !isSentence(textOf(next)) && widthOf(next) <= 100 ? next : null
}

function tokensIn(part: Matter): readonly string[] {
  return part.kind === 'paragraph' ? tokensOf(textOf(part)) : []
}
