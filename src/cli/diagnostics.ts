import { countByLevel } from '../core/diagnostics/count.ts'
import type { Diagnostic } from '../core/model/diagnostic.ts'

/** How many complaints of each level. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Counts complaints by level. */
export function summarise(diagnostics: readonly Diagnostic[]): Summary {
  const { error, warning, info } = countByLevel(diagnostics)
  return { errors: error, warnings: warning, infos: info }
}

/** A complaint as `--json` promises it: nothing of how we store it. */
export type PlainDiagnostic = Pick<
  Diagnostic,
  'level' | 'code' | 'message' | 'file' | 'line' | 'column' | 'related'
>

/** The promised fields of complaints. */
export function plain(diagnostics: readonly Diagnostic[]): readonly PlainDiagnostic[] {
  return diagnostics.map(({ level, code, message, file, line, column, related }) => ({
    level,
    code,
    message,
    file,
    line,
    column,
    ...(related && { related }),
  }))
}
