/** Why a file cannot be imported. */
export type FaultCode =
  | 'format-unknown'
  | 'is-folder'
  | 'empty'
  | 'too-large'
  | 'password'
  | 'old-format'
  | 'wrong-name'
  | 'truncated'
  | 'damaged'
  | 'bomb'
  | 'scan'
  | 'no-words'

/**
 * A file that cannot be imported, by the user's own fault or the file's: whoever catches it says in
 * one line what and where, and what to do.
 */
export class ImportFault extends Error {
  readonly code: FaultCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: FaultCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.code = code
    this.values = values
  }
}
