import type { Deck } from '../../core/model/deck.ts'
import type { Log } from '../log/log.ts'

/** A deck with more complaints than this is told by their number. */
const most = 50

const methods = { error: 'error', warning: 'warn', info: 'info' } as const

/** Writes a deck's complaints into the log, where staff find them without the authoring tools. */
export function logDiagnostics(log: Log, { id, diagnostics }: Deck): void {
  for (const { level, code, file, line, column, message } of diagnostics.slice(0, most)) {
    log[methods[level]]({ deck: id, code, file, line, column }, message)
  }
  if (diagnostics.length > most) {
    log.warn({ deck: id, more: diagnostics.length - most }, 'more diagnostics: run brocade check')
  }
}
