import type { AttractItem } from '../core/attract/item.ts'
import type { LanguageTag, Localised } from '../core/model/language.ts'
import type { Layout, Slide, SlideContent } from '../core/model/deck.ts'
import type { ThemeName } from '../core/themes.ts'

export type { AttractItem }

/** A slide as the audience gets it: without the speaker's notes, and where its text stands. */
export interface ShownSlide extends Omit<Slide, 'content' | 'places'> {
  readonly content: Localised<Omit<SlideContent, 'notes' | 'audio'>>
}

/** What a slide says to somebody who listens, in one language. */
export interface SpokenSlide {
  /** Its words, part by part in reading order. */
  readonly parts: readonly string[]
  /** A recording of them in the deck's folder. */
  readonly audio: string | null
}

/** A section and where it stands in its deck. */
export interface IndexedSection {
  readonly id: string
  readonly title: Localised
  /** The index of its first slide, from 0. */
  readonly start: number
  readonly count: number
}

/** A deck without its slides: a window asks for those around the one on show. */
export interface DeckIndex {
  readonly id: string
  readonly title: Localised
  readonly languages: readonly LanguageTag[]
  readonly theme: ThemeName
  readonly cover: string | null
  readonly durationMinutes: number | null
  readonly sections: readonly IndexedSection[]
  /** How many slides. */
  readonly count: number
  /** Grows with every change of the deck: slides of another revision are stale. */
  readonly revision: number
  /** Grows when a picture or film of the deck changes on the disk: `mediaUrl` asks for the new one. */
  readonly mediaRevision: number
}

/** All decks on show. */
export interface LibraryIndex {
  readonly decks: readonly DeckIndex[]
  /** Every language that some deck speaks, in the order first met. */
  readonly languages: readonly LanguageTag[]
  readonly attract: readonly AttractItem[]
  /** Until every deck has been looked at once: until then, no decks does not mean none to come. */
  readonly loading: boolean
}

/** Slides `from` … `from + slides.length - 1` of a deck's revision. */
export interface SlideRange {
  readonly deck: string
  readonly revision: number
  readonly from: number
  readonly slides: readonly ShownSlide[]
}

/** What an overview shows of a slide. */
export interface SlideTitle {
  /** Plain text, one line; empty where the slide has none. */
  readonly title: Localised
  readonly layout: Layout
  readonly cover: string | null
}

/** The titles of slides `from` … `from + titles.length - 1` of a deck's revision. */
export interface TitleRange {
  readonly deck: string
  readonly revision: number
  readonly from: number
  readonly titles: readonly SlideTitle[]
}
