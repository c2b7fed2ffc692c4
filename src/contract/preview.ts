import type { Level, Place } from '../core/model/diagnostic.ts'
import type { Localised } from '../core/model/language.ts'

/** The languages that complaints are written in. */
type FindingLanguage = 'zh-CN' | 'en'

/** A complaint about a deck, for its author. */
export interface Finding extends Place {
  readonly level: Level
  readonly words: Readonly<Record<FindingLanguage, string>>
  /** Whether an editor can be asked to open its place: not a picture. */
  readonly opens: boolean
}

/** What is to be said of one deck. */
export interface DeckFindings {
  readonly deck: string
  readonly title: Localised
  /** `held`: it has become worse, and an earlier version is on show. `unread`: it cannot be read. */
  readonly state: 'shown' | 'held' | 'unread'
  /** The worst first, then in reading order; never more than `findingsPerDeck`. */
  readonly findings: readonly Finding[]
  /** How many of each level there are. */
  readonly counts: Readonly<Record<Level, number>>
}

/** A place to open in the author's editor: in a deck's file, by its path in the deck's folder. */
export interface PlaceInDeck extends Place {
  readonly deck: string
}

/** What became of that: no editor is known, or it did not start; or the place is no finding's. */
export type Opened = 'opened' | 'no-editor' | 'refused'

/** The most findings that a window gets of one deck: who has more begins at the top. */
export const findingsPerDeck = 100
