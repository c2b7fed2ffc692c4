import type { Block } from './block.ts'
import type { Diagnostic, Place } from './diagnostic.ts'
import type { Inline } from './inline.ts'
import type { LanguageTag, Localised } from './language.ts'
import type { ThemeName } from '../themes.ts'

export const layouts = [
  'cover',
  'section',
  'text',
  'split',
  'image',
  'stats',
  'quote',
  'table',
  'end',
] as const

/** How a slide arranges its blocks. */
export type Layout = (typeof layouts)[number]

/** A titled run of slides. Its id is the id of the slide that opens it. */
export interface Section {
  readonly id: string
  readonly title: Localised
}

/** One slide in one language. */
export interface SlideContent {
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  /** Speaker notes: plain text, paragraphs parted by blank lines. */
  readonly notes: string
  /** A recording of the slide in the deck's folder, in this language. */
  readonly audio: string | null
}

export interface Slide {
  readonly id: string
  /** The id of its section. */
  readonly section: string
  readonly layout: Layout
  /** A picture in the deck's folder that fills the slide behind its words. */
  readonly cover: string | null
  /** How long a presenter, or the attract loop, stays here. */
  readonly seconds: number | null
  /** Where a visitor goes on with it on their own telephone; null where the show is not on the web. */
  readonly link: Localised | null
  /** Every language of the deck has an entry: where one is missing the default language's stands in. */
  readonly content: Localised<SlideContent>
  /** Where it begins in each language that has a text of its own for it. */
  readonly places: Localised<Place>
}

/** One show on one subject, in one or more languages. */
export interface Deck {
  readonly id: string
  readonly title: Localised
  /** The first is the default. */
  readonly languages: readonly LanguageTag[]
  /** Where the deck stands among the others at home, the lowest first; null stands behind those. */
  readonly order: number | null
  readonly theme: ThemeName
  /** A picture in the deck's folder that stands for the deck at home and in the attract loop. */
  readonly cover: string | null
  readonly durationMinutes: number | null
  readonly idle: IdleOverrides
  /** What the deck shows in the attract loop, in this order; empty leaves the choice to Brocade. */
  readonly attract: readonly AttractChoice[]
  readonly sections: readonly Section[]
  readonly slides: readonly Slide[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A slide that a deck shows in the attract loop. */
export interface AttractChoice {
  /** Its id, which the deck has. */
  readonly slide: string
  /** How long it stays; `null` leaves that to the slide. */
  readonly seconds: number | null
}

interface IdleOverrides {
  readonly timeoutSeconds?: number
  readonly warningSeconds?: number
}
