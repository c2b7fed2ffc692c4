import type { LanguageTag } from '../../core/model/language.ts'

/** A few words to be said at once. */
export interface Passage {
  readonly text: string
  readonly language: LanguageTag
  /** From 0 to 1. */
  readonly volume: number
}

/** Who reads: the platform's speech in the app, a plain object in a test. */
export interface Speaker {
  /** Whether it has a voice for a language. Voices come late: reading this in an effect hears of them. */
  speaks(language: LanguageTag): boolean
  /** Resolves when the passage has been said or `signal` has cut it short; rejects where it fails. */
  say(passage: Passage, signal: AbortSignal): Promise<void>
}
