import type { LanguageTag, Localised } from '../core/model/language.ts'
import type { DeckIndex, ShownSlide } from './library.ts'

/** What a deck is printed as: its slides, a page each, or pages of slides with their notes. */
export const papers = ['slides', 'handout'] as const

export type Paper = (typeof papers)[number]

/** A slide as its presenter has it: with the notes, which no visitors' window gets. */
export interface PrintedSlide extends ShownSlide {
  readonly notes: Localised
}

/** What the page that prints is to do next. */
export type PrintStep =
  /** Draws some slides of a deck in one language; the first of them begin a new deck. */
  | {
      readonly type: 'draw'
      readonly deck: DeckIndex
      readonly language: LanguageTag
      /** The index of the first of them, from 0. */
      readonly from: number
      readonly slides: readonly PrintedSlide[]
    }
  /** Lays out what was drawn on pages. When it asks for the next step they are printed. */
  | { readonly type: 'arrange'; readonly paper: Paper }

/** What the last step has come to. */
export interface StepDone {
  /** How many slides could not be drawn. */
  readonly undrawn: number
  /** How many hold more than a page does, however small. */
  readonly tooFull: number
}

/** What the page that prints may ask of main: request and response by channel. */
export interface PrintRequests {
  /** Hands in the step that it was given last, or `null` at the start, for the next one. */
  'print:next': { readonly request: StepDone | null; readonly response: PrintStep | null }
}

/** A PDF to be made. */
export interface Print {
  /** Where its deck is. */
  readonly path: string
  readonly language: LanguageTag
  readonly paper: Paper
  /** Where it is written to; there is nothing yet. */
  readonly file: string
}

/** What `brocade export` wants: those of one deck in one language stand together. */
export interface PrintJob {
  readonly prints: readonly Print[]
}

/** What it gets back, when all are made: one JSON value on the standard output of the app. */
export type PrintOutcome = StepDone
