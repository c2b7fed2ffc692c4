import type { Word } from './words.ts'

/** How the command ended. `refused`: nothing was done, because of what was asked. */
export const exit = { ok: 0, failed: 1, refused: 2 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** What a message fills in. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Something the user can mend, said in one line: what, where and what to do. Commands throw it;
 * everything else that is thrown is a bug of ours.
 */
export class Failure extends Error {
  readonly word: Word
  readonly values: Values
  readonly code: ExitCode

  constructor(word: Word, values: Values = {}, code: ExitCode = exit.refused) {
    super(word)
    this.word = word
    this.values = values
    this.code = code
  }
}
