import english from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }
import type { Diagnostic, DiagnosticCode, Edit, Level, Place } from '../model/diagnostic.ts'
import { fill } from './fill.ts'

/** The facts that a message names: `{{key}}` in the catalogue is `values.key`. */
export type Values = Diagnostic['values']

/** A complaint with its English words, ready to print. */
export function diagnostic(
  level: Level,
  code: DiagnosticCode,
  { file, line, column }: Place,
  values: Values = {},
  edit?: Edit,
): Diagnostic {
  const message = fill(english[code], values)
  return { level, code, message, file, line, column, values, ...(edit && { edit }) }
}
