import type { Transport } from './api.ts'
import type { PrintStep, StepDone } from './print.ts'

/** What the page that prints can ask. Every promise rejects when main refuses. */
export interface PrintApi {
  /** Hands in what the last step has come to, for the next one; `null` when there is none. */
  next(done: StepDone | null): Promise<PrintStep | null>
}

/** The typed API over a transport. */
export function createPrintApi(transport: Transport): PrintApi {
  return { next: (done) => transport.invoke('print:next', done) }
}
