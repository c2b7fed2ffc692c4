import { placeIn, type Passage } from '../deck/passage.ts'
import type { Check } from './check.ts'
import type { DiagnosticCode } from '../model/diagnostic.ts'

/** Words of a passage that should be others. */
export interface Slip {
  /** In the passage's text, in UTF-16 units. */
  readonly from: number
  readonly given: string
  readonly wanted: string
}

/** A check that looks for slips in each passage by itself; each can be mended where it stands,
 * unless that might change what its file means. */
export function wordCheck(
  code: DiagnosticCode,
  slipsIn: (passage: Passage) => readonly Slip[],
): Check {
  return ({ passages }, report) => {
    for (const passage of passages) {
      for (const { from, given, wanted } of slipsIn(passage)) {
        const values = { given: given.trim(), wanted: wanted.trim() }
        const edit = isSafe(passage, { from, given, wanted })
          ? { old: given, new: wanted }
          : undefined
        report('info', code, placeIn(passage, from), values, edit && { edit })
      }
    }
  }
}

/** What opens a list or underlines a heading at the beginning of a line of Markdown. */
const marker = /^\s*(?:[+*-]|\d{1,9}[.)])(?:\s|$)|^\s*=+\s*$/

/**
 * Half-width marks may mean something in YAML, and a figure alone would be a number there. In
 * Markdown they may begin a list, underline a heading, or name a letter (`&amp;`).
 */
function isSafe({ kind, text }: Passage, { from, given, wanted }: Slip): boolean {
  if (kind === 'value') return given !== text.trim() && !/[!-/:-@[-`{-~]/.test(wanted)
  if (wanted.includes('&')) return false
  if (kind !== 'text') return true
  const start = text.lastIndexOf('\n', from - 1) + 1
  const [rest = ''] = text.slice(from + given.length).split('\n', 1)
  // What else on the line is wide may be mended in the same turn.
  const line = `${text.slice(start, from)}${wanted}${rest}`.normalize('NFKC')
  return !marker.test(line)
}

/** Every match of a pattern as a slip; null where one is none. */
export function slips(
  text: string,
  pattern: RegExp,
  wanted: (match: RegExpExecArray) => string | null,
): readonly Slip[] {
  // Nearly always there is none: this is told sooner.
  if (text.search(pattern) < 0) return []
  return Array.from(text.matchAll(pattern), (match) => {
    const instead = wanted(match)
    return instead === null ? [] : [{ from: match.index, given: match[0], wanted: instead }]
  }).flat()
}
