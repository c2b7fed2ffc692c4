import type { Diagnostic, DiagnosticCode, Level, Place } from '../model/diagnostic.ts'
import { diagnostic, type More, type Values } from './diagnostic.ts'
import { inReadingOrder } from './order.ts'

/** Takes one complaint. Everything that reads content is given one instead of throwing. */
export type Report = (
  level: Level,
  code: DiagnosticCode,
  place: Place,
  values?: Values,
  more?: More,
) => void

export interface DiagnosticLog {
  readonly report: Report
  readonly list: () => readonly Diagnostic[]
}

/** No author reads more than this of one level, and a hostile file could make millions. */
const mostPerLevel = 1000

/** Collects complaints; past the bound it only counts them. */
export function diagnosticLog(): DiagnosticLog {
  const kept: Diagnostic[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  let firstCut: Place | null = null
  return {
    report(level, code, place, values, more) {
      counts[level] += 1
      if (counts[level] <= mostPerLevel) kept.push(diagnostic(level, code, place, values, more))
      else firstCut ??= place
    },
    list() {
      const sorted = inReadingOrder(kept)
      if (!firstCut) return sorted
      const count = counts.error + counts.warning + counts.info - kept.length
      return [...sorted, diagnostic('info', 'diagnostics-cut', firstCut, { count })]
    },
  }
}
