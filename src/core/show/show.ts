import type { LanguageTag } from '../model/language.ts'
import type { Tour } from '../tour/tour.ts'

/** What fills the window. On a deck, `index` is where `slide` stands in it, from 0. */
export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'home' }
  /** The technicians' screen: no visitor gets there. */
  | { readonly name: 'hardware' }
  | {
      readonly name: 'deck'
      readonly deck: string
      readonly slide: string
      readonly index: number
    }

/** Whether somebody is there. `seconds` is how long the question waits for an answer. */
type Idle = { readonly state: 'active' } | { readonly state: 'warning'; readonly seconds: number }

/** The steps of text size, the standard one first. */
export const textSizes = [1, 2, 3, 4] as const

type TextSize = (typeof textSizes)[number]

/** How this visitor wants the screen (EN 301 549, WCAG 2.2). It ends with the session. */
export interface Comfort {
  readonly textSize: TextSize
  /** Black, white and yellow instead of the theme's colours. */
  readonly contrast: boolean
  /** Nothing moves by itself, and changes come without a way between. */
  readonly calm: boolean
  /** All controls stand in the lower half of the screen, for somebody who sits. */
  readonly reach: boolean
  /** Slides are read aloud. */
  readonly aloud: boolean
}

export const plainComfort: Comfort = {
  textSize: 1,
  contrast: false,
  calm: false,
  reach: false,
  aloud: false,
}

/** Whether two visitors would see the same screen. */
export function isSameComfort(one: Comfort, other: Comfort): boolean {
  return (
    one.textSize === other.textSize &&
    one.contrast === other.contrast &&
    one.calm === other.calm &&
    one.reach === other.reach &&
    one.aloud === other.aloud
  )
}

/** A slide on show. */
export type DeckScreen = Extract<Screen, { name: 'deck' }>

/** What is on the screen now, as a value: every window draws the same one. */
export interface Show {
  readonly screen: Screen
  readonly language: LanguageTag
  readonly comfort: Comfort
  /** Where the visitor jumped from, if they may want to go back there. */
  readonly back: DeckScreen | null
  readonly idle: Idle
  /** A film that the visitor started is running: nobody is asked whether they are there. */
  readonly watching: boolean
  /** How many visitor sessions have ended; a window drops what it kept for one when this grows. */
  readonly session: number
  /** While somebody leads the show; else null. */
  readonly tour: Tour | null
}

/** A deck as far as the show needs to know it. */
export interface StagedDeck {
  readonly id: string
  readonly languages: readonly LanguageTag[]
  /** Slide ids in order, never empty. */
  readonly slides: readonly string[]
  readonly idle: IdleSettings
}

export interface IdleSettings {
  /** Seconds without activity before the question. */
  readonly timeoutSeconds: number
  /** Seconds that the question waits; WCAG 2.2.1 asks for at least 20. */
  readonly warningSeconds: number
}

/** What there is to show: decks may change under a running show, the rest is settings. */
export interface Stage {
  readonly decks: readonly StagedDeck[]
  /** The language after a reset. */
  readonly language: LanguageTag
  /** Home's idle times; a deck may bring its own. */
  readonly idle: IdleSettings
  /** The hardware screen's: whoever tests a panel looks at it for a while without touching it. */
  readonly hardwareIdle: IdleSettings
}

/** The idle times that hold on a screen. */
export function idleSettings(screen: Screen, stage: Stage): IdleSettings {
  if (screen.name === 'hardware') return stage.hardwareIdle
  return (
    stage.decks.find(({ id }) => screen.name === 'deck' && id === screen.deck)?.idle ?? stage.idle
  )
}

/** The show before the first touch. */
export function openingShow({ language }: Pick<Stage, 'language'>): Show {
  return {
    screen: { name: 'attract' },
    language,
    comfort: plainComfort,
    back: null,
    idle: { state: 'active' },
    watching: false,
    session: 0,
    tour: null,
  }
}
