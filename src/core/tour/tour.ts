import type { LanguageTag } from '../model/language.ts'
import type { DeckScreen, Show } from '../show/show.ts'

/** A place on a slide, in shares of its width and height from its upper left corner: 0 … 1. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const blanks = ['black', 'white'] as const

/** What covers the audience's screen while nobody is to look at it. */
type Blank = (typeof blanks)[number]

export const bilingualModes = ['off', 'titles', 'slides'] as const

/** Whether a second language stands beside the first: in the title only, or as a whole slide. */
type BilingualMode = (typeof bilingualModes)[number]

export const autoStates = ['off', 'running', 'paused'] as const

/** Whether slides change by themselves. */
type AutoState = (typeof autoStates)[number]

/** A part of the slide that is lit while the rest is dimmed. */
export interface Spot {
  readonly at: Point
  /** How much larger that part is drawn: 1 lights it only. */
  readonly zoom: number
}

/** The most that a part is enlarged. */
export const mostZoom = 4

/** A walkthrough: what a presenter adds to the show. */
export interface Tour {
  /** What visitors had before it; they get it back at the end. */
  readonly before: Pick<Show, 'screen' | 'language' | 'comfort' | 'back'>
  /** Where the presenter is while the audience's screen is frozen; null when it is not. */
  readonly ahead: DeckScreen | null
  readonly blank: Blank | null
  /** Touches on the panel do nothing. */
  readonly locked: boolean
  readonly bilingual: BilingualMode
  /** The second language; null leaves it to the deck. */
  readonly beside: LanguageTag | null
  readonly spot: Spot | null
  readonly auto: AutoState
}

/** What presenters do to the audience's screen. */
export type TourEvent =
  /** Starts a walkthrough, or starts it over: at a deck's first slide, or where the screen is. */
  | { readonly type: 'begin'; readonly from: 'start' | 'here'; readonly deck?: string }
  /** Ends it: visitors have the screen as they left it. */
  | { readonly type: 'end' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'go'; readonly deck: string; readonly index: number }
  /** Covers the screen; the same one again uncovers it. */
  | { readonly type: 'blank'; readonly blank: Blank }
  | { readonly type: 'freeze'; readonly on: boolean }
  | { readonly type: 'lock'; readonly on: boolean }
  /** The audience's language. */
  | { readonly type: 'speak'; readonly language: LanguageTag }
  | {
      readonly type: 'bilingual'
      readonly mode: BilingualMode
      readonly beside?: LanguageTag
    }
  | { readonly type: 'spot'; readonly spot: Spot | null }
  | { readonly type: 'auto'; readonly auto: AutoState }

/** Where the presenter is: ahead of a frozen screen, else where the screen is. */
export function placeOf({ screen, tour }: Pick<Show, 'screen' | 'tour'>): DeckScreen | null {
  return tour?.ahead ?? (screen.name === 'deck' ? screen : null)
}

/**
 * The language beside the one on show, or null where there is none.
 *
 * @param languages those of the deck on show
 */
export function languageBeside(
  { tour, language }: Pick<Show, 'tour' | 'language'>,
  languages: readonly LanguageTag[],
): LanguageTag | null {
  if (!tour || tour.bilingual === 'off') return null
  const spoken = languages.includes(language) ? language : languages[0]
  const others = languages.filter((other) => other !== spoken)
  return others.find((other) => other === tour.beside) ?? others[0] ?? null
}
