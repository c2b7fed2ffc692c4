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
        const edit = isSafe(passage, given, wanted) ? { old: given, new: wanted } : undefined
        report('info', code, placeIn(passage, from), values, edit)
      }
    }
  }
}

/** Half-width marks may mean something in YAML, and a figure alone would be a number there. */
function isSafe({ kind, text }: Passage, given: string, wanted: string): boolean {
  return kind !== 'value' || (given !== text.trim() && !/[!-/:-@[-`{-~]/.test(wanted))
}

/** Every match of a pattern as a slip; null where one is none. */
export function slips(
  text: string,
  pattern: RegExp,
  wanted: (match: RegExpExecArray) => string | null,
): readonly Slip[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const instead = wanted(match)
    return instead === null ? [] : [{ from: match.index, given: match[0], wanted: instead }]
  }).flat()
}
