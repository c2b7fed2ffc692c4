import type { Report } from '../diagnostics/log.ts'
import { displayWidth } from '../text/width.ts'
import { sentenceEnds } from '../text/sentences.ts'
import { enclosures } from './enclosures.ts'
import { fileLimits, slideLimits } from './limits.ts'
import type { Locate, Source } from './source.ts'

/** A run of a document's lines that is parsed on its own. */
export interface Piece {
  readonly lines: readonly string[]
  readonly locate: Locate
}

/** Past this length a piece ends at the next blank line: parsing costs more than its length. */
const comfortable = 4_000

const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
const definition = /^ {0,3}\[[^\]]+\]:[ \t]+\S/

/**
 * Cuts a document from `from` on into pieces that can be parsed apart: before each heading, at
 * blank lines where it runs on for long, and within a line only at a sentence end, where a line
 * is longer than a piece may be. Link and footnote definitions reach every piece.
 */
export function piecesOf(whole: Source, from: number, report: Report): readonly Piece[] {
  const source = affordable(whole, report)
  const { lines } = source
  // What is not closed has been reported when the file was searched for separators.
  const enclosed = enclosures(source, () => {})
  const definitions = definitionsIn(lines)
  const pieces: Piece[] = []
  let start = from
  let length = 0
  const cut = (end: number) => {
    if (end > start) pieces.push(...pieceOf(source, start, end, definitions))
    start = end
    length = 0
  }
  const titleEnd = shortFirstLine(lines, from)
  for (let line = from; line < lines.length;) {
    const words = lines[line] ?? ''
    const next = enclosed(line) ?? line + 1
    if (heading.test(words) || words.length > slideLimits.characters) cut(line)
    else if (length > comfortable && words.trim() === '' && isFlush(lines[line + 1])) cut(line)
    const long = length + words.length > slideLimits.characters || line - start >= slideLimits.lines
    if (long || line === titleEnd) cut(line)
    length += words.length + 1
    line = next
  }
  cut(lines.length)
  return pieces
}

/** The source up to what a document may hold; the rest is reported and not shown. */
function affordable(source: Source, report: Report): Source {
  let left = fileLimits.characters
  const end = source.lines.findIndex((line) => (left -= line.length + 1) < 0)
  const last = source.lines[end]
  if (last === undefined) return source
  report('error', 'document-too-long', source.locate(end + 1, 1), { most: fileLimits.characters })
  const rest = last.slice(0, left + last.length)
  return { ...source, lines: [...source.lines.slice(0, end), rest] }
}

function isFlush(line: string | undefined): boolean {
  return line !== undefined && /^\S/.test(line)
}

/** Where a document without headings has its title on a line right above its text: the line behind it. */
function shortFirstLine(lines: readonly string[], from: number): number | null {
  if (lines.some((line) => heading.test(line))) return null
  const first = lines.findIndex((line, index) => index >= from && line.trim() !== '')
  const words = lines[first]?.trim() ?? ''
  return isShortTitle(words, 40) ? first + 1 : null
}

/** A line that can be a title: short, and no sentence's end. */
export function isShortTitle(words: string, width: number): boolean {
  return words !== '' && displayWidth(words) <= width && !/[.,;:!?。，；：、！？]$/.test(words)
}

function pieceOf(
  source: Source,
  start: number,
  end: number,
  definitions: readonly number[],
): readonly Piece[] {
  const lines = source.lines.slice(start, end)
  const [only = ''] = lines
  if (lines.length === 1 && only.length > slideLimits.characters)
    return longLine(source, start, only)
  const extra = lines.some((line) => line.includes(']')) ? definitions : []
  return [
    {
      lines: [...lines, '', ...extra.map((index) => source.lines[index] ?? '')],
      locate(line, column) {
        const index = extra[line - lines.length - 2] ?? start + line - 1
        return source.locate(index + 1, column)
      },
    },
  ]
}

/** The lines, from 0, that give links, pictures and footnotes their targets. */
function definitionsIn(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (definition.test(line) ? [index] : [])).slice(0, 200)
}

function longLine(source: Source, index: number, line: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const cut = (to: number) => {
    const offset = from
    if (to > from) {
      pieces.push({
        lines: [line.slice(from, to)],
        locate: (_, column) => source.locate(index + 1, offset + column),
      })
    }
    from = to
  }
  for (const end of sentenceEnds(line)) {
    if (end - from > comfortable) cut(end)
  }
  cut(line.length)
  return pieces
}
