import type { Part } from '../../document/document.ts'
import { isSentence, linesOf } from './line.ts'

/** How many pages a running line is on at least, and what share of all. */
const fewest = 3
const share = 0.5
/** How many lines from a page's top or bottom a running line may stand. */
const edge = 2

/**
 * Lines that many pages, or slides, have at the same end: running heads and feet that somebody put
 * on each by hand, and page numbers. On slides a title may come again and again, and stays.
 */
export function repeatedOf(parts: readonly Part[]): ReadonlySet<Part> {
  const pages = pagesOf(parts)
  if (pages.length < fewest) return new Set()
  const found = new Map<string, Set<Part>>()
  for (const [index, page] of pages.entries()) {
    const lines = page.filter(({ width, text }) => width > 0 && width < 120 && !isSentence(text))
    for (const { part, text } of new Set([...lines.slice(0, edge), ...lines.slice(-edge)])) {
      for (const form of formsOf(text, index)) {
        found.set(form, (found.get(form) ?? new Set()).add(part))
      }
    }
  }
  const least = Math.max(fewest, pages.length * share)
  return new Set([...found.values()].filter(({ size }) => size >= least).flatMap((set) => [...set]))
}

/** What all pages' lines of a kind have in common: their words, or a number that counts the pages. */
function formsOf(text: string, page: number): readonly string[] {
  const number = /\d+(?=\D*$)/u.exec(text)
  if (number === null) return [text]
  const before = text.slice(0, number.index)
  const after = text.slice(number.index + number[0].length)
  return [text, `${before}#${Number(number[0]) - page}${after}`]
}

function pagesOf(parts: readonly Part[]) {
  const slides = parts.some((part) => part.kind === 'break' && part.at === 'slide')
  const end = slides ? 'slide' : 'page'
  const lines = linesOf(parts)
  const pages: NonNullable<(typeof lines)[number]>[][] = [[]]
  for (const [index, part] of parts.entries()) {
    const line = lines[index]
    if (part.kind === 'break' && part.at === end) pages.push([])
    else if (line && !(slides && part.kind === 'heading')) pages.at(-1)?.push(line)
  }
  return pages.filter(({ length }) => length > 0)
}
