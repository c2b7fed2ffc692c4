import type { Report } from '../diagnostics/log.ts'
import { enclosures } from './enclosures.ts'
import { headerAt } from './header.ts'
import type { Lines, Source } from './source.ts'

/** One slide's share of a file. */
export interface SlideLines {
  readonly frontMatter: Lines | null
  readonly body: Lines
}

export interface Split {
  readonly slides: readonly SlideLines[]
  /** False for a file without a separator: at most it opens with front matter. */
  readonly separated: boolean
}

/**
 * Divides a file into slides, as Slidev does: a line of exactly `---` separates. It always does,
 * so it never underlines a heading (write `##`) nor draws a rule (write `***`); only indented, in
 * fenced code, or in an HTML comment that opens a line, is it text. A line such as `id: port`
 * directly behind it opens front matter, which runs to the next `---` (see `headerAt`).
 */
export function splitSlides(source: Source, report: Report): Split {
  const { lines } = source
  const enclosed = enclosures(source, report)
  const slides: SlideLines[] = []
  const written = lines.findIndex((line) => line.trim() !== '')
  const opening = openingAt(source, Math.max(0, written), report)
  let { frontMatter, next: from } = opening
  let line = from
  while (line < lines.length) {
    if (isSeparator(lines[line])) {
      slides.push({ frontMatter, body: { from, to: line } })
      ;({ frontMatter, next: from } = openingAt(source, line, report))
      line = from
    } else {
      line = enclosed(line) ?? line + 1
    }
  }
  slides.push({ frontMatter, body: { from, to: lines.length } })
  return { slides, separated: slides.length > 1 || opening.bare }
}

const separator =
  /^---[ \t]*(?:(?:ya?ml|js|javascript|[cm]js|ts|typescript|json[5c]?|toml|ini|coffee(?:script)?|cson)[ \t]*)?$/i

interface Opening {
  readonly frontMatter: Lines | null
  readonly next: number
  /** A separator that opens no front matter. */
  readonly bare: boolean
}

/** What stands at the line where a slide begins: nothing, a separator, or one with front matter. */
function openingAt(source: Source, line: number, report: Report): Opening {
  if (!isSeparator(source.lines[line])) return { frontMatter: null, next: line, bare: false }
  const header = headerAt(source.lines, line)
  if (!header) return { frontMatter: null, next: line + 1, bare: true }
  const place = source.locate(line + 1, 1)
  const { language, closed, next } = header
  if (language) report('error', 'front-matter-language', place, { language })
  else if (!closed) report('error', 'front-matter-unclosed', place)
  return { frontMatter: language ? null : header.lines, next, bare: false }
}

/**
 * `---`, also with a language behind it (`---js`), which gray-matter would run or read. Any other
 * word (`--- Confucius`) is the text's own.
 */
function isSeparator(line: string | undefined): boolean {
  return line !== undefined && line.startsWith('---') && separator.test(line)
}
