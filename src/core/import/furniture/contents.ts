import type { Part } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { clean } from '../clean.ts'

const heading = /^(?:(?:table of )?contents|目\s*[录錄次])$/iu
/** An entry that leads to a page: `Port ........ 12`, `港口\t12`. */
const entry = /(?:[.…·．_]{3,}|\t|\s{3,})\s*\d{1,4}\s*$/u

/** A table of contents: its heading and the entries below it, each of which comes again as a heading. */
export function contentsOf(parts: readonly Part[]): ReadonlySet<Part> {
  const start = parts.findIndex((part) => 'text' in part && heading.test(clean(wordsOf(part.text))))
  const found = new Set(
    parts.filter((part) => part.kind === 'paragraph' && isEntry(wordsOf(part.text))),
  )
  // Prices and years end lines too, if hardly three with leaders.
  if (start < 0 && found.size < 3) return new Set()
  if (start < 0) return found
  const opener = parts[start]
  const later = new Map<string, number>()
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'heading' || part.kind === 'paragraph') later.set(entryOf(part), index)
  }
  const listed: Part[] = []
  for (const [index, part] of parts.entries()) {
    if (index <= start) continue
    if (part.kind === 'break') continue
    const words = entriesOf(part)
    const comesAgain = words.every((word) => (later.get(word) ?? -1) > index)
    if (words.length === 0 || !(comesAgain || found.has(part))) break
    listed.push(part)
  }
  return listed.length > 1 && opener ? new Set([opener, ...listed]) : new Set(listed)
}

function entriesOf(part: Part): readonly string[] {
  if (part.kind === 'list') return part.items.map(({ text }) => bare(wordsOf(text)))
  return part.kind === 'paragraph' ? [entryOf(part)] : []
}

function entryOf(part: Extract<Part, { kind: 'heading' | 'paragraph' }>): string {
  return bare(wordsOf(part.text))
}

/** An entry without its page and leaders. */
function bare(text: string): string {
  return clean(isEntry(text) ? text.replace(entry, '') : text).toLowerCase()
}

function isEntry(text: string): boolean {
  return text.length < 300 && entry.test(text)
}
