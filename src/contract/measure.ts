import type { Overflow } from '../core/fit/overflow.ts'
import type { PanelSize } from '../core/fit/panel-size.ts'
import type { Deck } from '../core/model/deck.ts'
import type { LanguageTag } from '../core/model/language.ts'
import type { DeckIndex, ShownSlide } from './library.ts'

export type { PanelSize }

/** Slides of one deck to be drawn in one language; by then the window has the panel's size. */
export interface Sheet {
  readonly panel: PanelSize
  readonly deck: Deck['id']
  readonly language: LanguageTag
  readonly slides: readonly ShownSlide[]
}

/** A slide that is too full at these sizes of text. */
type TooFull = Pick<Overflow, 'slide' | 'textSizes'>

/** What drawing a sheet has shown. */
export interface Measured {
  readonly tooFull: readonly TooFull[]
  /** How many of its slides could not be drawn. */
  readonly undrawn: number
}

/** What the page that measures may ask of main: request and response by channel. */
export interface MeasureRequests {
  'measure:decks': { readonly request: null; readonly response: readonly DeckIndex[] }
  /** Hands in the sheet that it was given last, or `null` at the start, for the next one. */
  'measure:next': { readonly request: Measured | null; readonly response: Sheet | null }
}

/** What `brocade check` gets back: one JSON value on the standard output of the app. */
export interface Measurement {
  readonly overflows: readonly (Overflow & {
    /** Where its deck is, as it was named. */
    readonly path: string
  })[]
  /** How many drawings were to be made, and how many were not. */
  readonly drawings: number
  readonly left: number
}
