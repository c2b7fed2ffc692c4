import type { Report } from '../diagnostics/log.ts'
import type { Place } from '../model/diagnostic.ts'
import { decode } from './decode.ts'
import { fileLimits } from './limits.ts'
import type { Heard } from './compose-passage.ts'

/** Where in the file something stands that was found at a line and column of some part of it. */
export type Locate = (line: number, column: number) => Place

/** Lines of a file, from 0, the end excluded. */
export interface Lines {
  readonly from: number
  readonly to: number
}

/** A file's text, clean to read, that still knows where each character stood. */
export interface Source {
  readonly file: string
  readonly lines: readonly string[]
  readonly locate: Locate
  /** Is told each passage that is read of it; absent where nobody listens. */
  readonly hear?: ((passage: Heard) => void) | undefined
}

/** Marks that turn the reading direction around: they can make text lie (CVE-2021-42574). */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Decodes a file and takes out control characters and bidi controls, each reported where it stood.
 * Lines and columns given to `locate` are of the clean text; the place is of the file.
 */
export function readSource(file: string, bytes: Uint8Array, report: Report): Source {
  if (bytes.length > fileLimits.bytes) {
    const values = { megabytes: fileLimits.bytes / 1024 / 1024 }
    report('error', 'file-too-large', { file, line: 1, column: 1 }, values)
  }
  const text = decode(file, bytes.subarray(0, fileLimits.bytes), report)
  // Nearly always nothing: looking at each line would cost more than the rest.
  if (text.search(unseen) < 0) {
    return { file, lines: text.split('\n'), locate: (line, column) => ({ file, line, column }) }
  }
  const removed = new Map<number, readonly number[]>()
  const lines = text.split('\n').map((line, index) => {
    const columns = Array.from(line.matchAll(unseen), (match) => {
      const code = bidi.test(match[0]) ? 'bidi-control' : 'control-character'
      const character = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const place = { file, line: index + 1, column: match.index + 1 }
      report('warning', code, place, { character }, { edit: { old: match[0], new: '' } })
      return match.index + 1
    })
    if (columns.length === 0) return line
    removed.set(index + 1, columns)
    return line.replace(unseen, '')
  })
  return { file, lines, locate: (line, column) => restore({ file, line, column }, removed) }
}

function restore(place: Place, removed: ReadonlyMap<number, readonly number[]>): Place {
  let { column } = place
  for (const gone of removed.get(place.line) ?? []) if (gone <= column) column += 1
  return { ...place, column }
}
