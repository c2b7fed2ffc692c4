import type { LanguageTag, Localised } from '../core/model/language.ts'
import type { Slide } from '../core/model/deck.ts'
import type { DeckScreen, Show } from '../core/show/show.ts'
import type { KeyMap } from '../core/tour/keys.ts'
import type { Ink } from '../core/tour/ink.ts'
import type { Plan } from '../core/tour/pace.ts'
import type { Guide, Wheel } from '../core/tour/wheel.ts'
import type { PanelSize } from '../core/fit/panel-size.ts'
import type { ThemeName } from '../core/themes.ts'
import type { LibraryIndex } from './library.ts'

/** A slide as a presenter gets it: what the audience sees, and what only the presenter does. */
export interface PresentedSlide extends Omit<Slide, 'content' | 'places'> {
  readonly content: Localised<Omit<Slide['content'][LanguageTag], 'audio'>>
}

/** Slides `from` … `from + slides.length - 1` of a deck's revision, with their notes. */
export interface PresentedRange {
  readonly deck: string
  readonly revision: number
  readonly from: number
  readonly slides: readonly PresentedSlide[]
}

/** A slide whose title has the words that somebody looks for. */
export interface FoundSlide {
  readonly deck: string
  /** From 0. */
  readonly index: number
  readonly title: Localised
}

/** The walkthrough as whoever leads it sees it. */
export interface TourView {
  readonly show: Show
  /** Where the presenter is: ahead of a frozen screen, else where the screen is. */
  readonly place: DeckScreen | null
  /** Since the walkthrough began or the timer was last reset; 0 before. */
  readonly elapsedMs: number
  /** Whether the timer runs: the view says how it stood when it was made. */
  readonly running: boolean
  /** When the slide at `place` is to be on. */
  readonly plan: Plan | null
  readonly wheel: Wheel
  readonly guides: readonly Guide[]
  /** How many telephones follow. */
  readonly followers: number
  /** Digits of a slide's number that wait for Enter. */
  readonly typed: string
  readonly remote: RemoteView
  readonly log: WalkthroughLog | null
}

/** What a presenter's page needs for its first picture. */
export interface TourBoot {
  /** Which of the guides this page is. */
  readonly you: string
  readonly view: TourView
  readonly ink: Ink
  readonly library: LibraryIndex
  readonly theme: ThemeName | null
  readonly keys: KeyMap
  /** The size of the audience's window in CSS pixels: what a slide is drawn for. */
  readonly panel: PanelSize
}

/** What a guide wants of the wheel (`core/tour/wheel.ts`); who it is, main knows. */
export type WheelWish =
  | { readonly type: 'ask' | 'release' | 'take' }
  | { readonly type: 'give' | 'refuse'; readonly to: string }

/** What a guide wants of the timer. */
export type TimerWish = 'reset' | 'pause' | 'run'

/** Something that happens in the presenter's window, whichever of ours has the keyboard. */
export type PresenterPanel = 'overview' | 'goTo' | 'help'

/** Where a telephone may reach the remote: one address for each of the machine's networks. */
export interface RemoteAddress {
  /** For guides, with a token that opens once. */
  readonly guide: string
  /** For followers, who only look. */
  readonly follow: string
  /** The network's name as the system has it: `wlan0`. */
  readonly network: string
}

/** A telephone that has come in. */
export interface RemoteDevice {
  readonly id: string
  readonly name: string
  readonly role: 'guide' | 'follower'
  readonly present: boolean
}

/** The door for telephones, which is shut until a presenter opens it. */
export interface RemoteView {
  readonly state: 'off' | 'opening' | 'on' | 'failed'
  /** Why it could not be opened. */
  readonly failure: 'port-taken' | 'no-network' | 'certificate' | 'other' | null
  readonly port: number | null
  /** Whether it speaks TLS. */
  readonly secure: boolean
  readonly addresses: readonly RemoteAddress[]
  /** Guides and the first followers. */
  readonly devices: readonly RemoteDevice[]
}

/** What the presenter's window wants of the door. */
export type RemoteWish =
  | { readonly type: 'open' | 'close' }
  /** A new token: the last one was seen by somebody who was not meant to. */
  | { readonly type: 'renew' }
  | { readonly type: 'revoke'; readonly device: string }

/** What is left of the last walkthrough. */
export interface WalkthroughLog {
  /** When it began, ISO 8601. */
  readonly began: string
  readonly deck: string
  /** In the order in which they were on; a slide that came twice is there twice. */
  readonly stops: readonly {
    readonly deck: string
    readonly slide: string
    readonly index: number
    /** The title of its section. */
    readonly section: Localised
    readonly title: Localised
    readonly seconds: number
    /** How long it was to be on; null where nobody had planned. */
    readonly plannedSeconds: number | null
  }[]
}

/** The show as a follower's telephone sees it. */
export interface FollowView {
  readonly deck: string | null
  readonly slide: string | null
  /** From 0. */
  readonly index: number
  /** Whether the screen is covered: telephones are too. */
  readonly blank: boolean
  /** Whether somebody leads. */
  readonly touring: boolean
}

/** What a follower's page needs for its first picture. */
export interface FollowBoot {
  readonly view: FollowView
  readonly library: LibraryIndex
  readonly language: LanguageTag
  readonly theme: ThemeName | null
}
