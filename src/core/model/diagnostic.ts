import type messages from '../../../resources/locales/en/diagnostics.json'

/** How bad it is: an error hides content, a warning spoils it, an info is worth knowing. */
export type Level = 'error' | 'warning' | 'info'

/** The codes are the keys of the message catalogue, so each has words in both languages. */
export type DiagnosticCode = keyof typeof messages

/** Where in which file, lines and columns from 1 (columns in UTF-16 units, as editors count). */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What mends a complaint, where nobody has to decide anything: other words at its place. */
interface Edit {
  /** What stands there, on one line. */
  readonly old: string
  readonly new: string
}

/** A located complaint about a deck. */
export interface Diagnostic extends Place {
  readonly level: Level
  readonly code: DiagnosticCode
  /** In English; `describe` says it in another language from `code` and `values`. */
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  readonly edit?: Edit
  /** What else it is about: the same thing in the deck's other language. */
  readonly related?: Place
}
