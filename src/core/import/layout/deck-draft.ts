import type { Block } from '../../model/block.ts'
import type { Layout } from '../../model/deck.ts'
import type { Inline } from '../../model/inline.ts'
import type { LanguageTag, Localised } from '../../model/language.ts'

/** Which rule made something of a slide, and the document's words that it went by. */
export interface Why {
  readonly rule: RuleName
  readonly words: string
}

/** Every rule that lays out, in the words of `import.json`. */
export type RuleName =
  | 'cover'
  | 'section'
  | 'title-heading'
  | 'title-clause'
  | 'text'
  | 'split'
  | 'gallery'
  | 'table'
  | 'quote'
  | 'striking'
  | 'list'
  | 'stats'
  | 'timeline'
  | 'cards'
  | 'enumeration'
  | 'chart-figures'
  | 'chart-table'
  | 'map'
  | 'end'
  | 'divided'
  | 'unpaired'

/** One slide in one language, in the deck model's own terms: what is written reads back as this. */
export interface SlideWords {
  /** The title of the section that it opens. */
  readonly section: string | null
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly notes: string
}

export interface SlideDraft {
  readonly id: string
  readonly layout: Layout
  /** One of the document's media. */
  readonly cover: string | null
  /** A language that has no such slide is absent. */
  readonly content: Localised<SlideWords>
  readonly why: readonly Why[]
}

/** A deck as it is written: its slides in order, each in the languages that have words for it. */
export interface DeckDraft {
  /** The first is the default. */
  readonly languages: readonly LanguageTag[]
  readonly title: Localised
  /** One of the document's media. */
  readonly cover: string | null
  readonly slides: readonly SlideDraft[]
}
