import english from '../../../resources/locales/en/diagnostics.json' with { type: 'json' }
import type { Diagnostic, DiagnosticCode, Level, Place } from '../model/diagnostic.ts'
import { fill } from './fill.ts'
import { nameBlocks } from './name-blocks.ts'

/** The facts that a message names: `{{key}}` in the catalogue is `values.key`. */
export type Values = Diagnostic['values']

/** What a complaint may bring besides. */
export type More = Pick<Diagnostic, 'edit' | 'related'>

/** A complaint with its English words, ready to print. */
export function diagnostic(
  level: Level,
  code: DiagnosticCode,
  { file, line, column }: Place,
  values: Values = {},
  more: More = {},
): Diagnostic {
  const message = fill(english[code], nameBlocks(code, values, 'en'))
  return { level, code, message, file, line, column, values, ...more }
}
