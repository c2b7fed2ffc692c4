import type { Findings } from '../core/hardware/findings.ts'
import type { Intent } from '../core/show/events.ts'
import type { LanguageTag } from '../core/model/language.ts'
import type { SoundOutput } from '../core/settings/settings.ts'
import type { Show } from '../core/show/show.ts'
import type { ThemeName } from '../core/themes.ts'
import type { LibraryIndex, SlideRange, SpokenSlide, TitleRange } from './library.ts'
import type { MeasureRequests } from './measure.ts'
import type { Panel } from './panel.ts'
import type { DeckFindings, Opened, PlaceInDeck } from './preview.ts'

/** Everything a window needs for its first picture, in one answer. */
export interface Boot {
  readonly show: Show
  readonly library: LibraryIndex
  /** The hall's theme, over every deck's own. */
  readonly theme: ThemeName | null
  /** What plays a reading. */
  readonly sound: SoundOutput
  /** Whether an author looks on, who is told what is wrong with the decks. */
  readonly authoring: boolean
}

/** Whether staff may leave, and how long a locked pad stays locked. */
export interface StaffStatus {
  readonly pinSet: boolean
  readonly lockedSeconds: number
}

/** The answer to a PIN. */
export type Unlock =
  | { readonly result: 'open' }
  | { readonly result: 'wrong'; readonly triesLeft: number }
  | { readonly result: 'locked'; readonly lockedSeconds: number }

/** What a visitors' window may ask of main: request and response by channel. */
interface AudienceRequests {
  'show:boot': { readonly request: null; readonly response: Boot }
  'show:intent': { readonly request: Intent; readonly response: Show }
  'deck:slides': {
    readonly request: { readonly deck: string; readonly from: number; readonly count: number }
    readonly response: SlideRange | null
  }
  /** The words of a slide in a language that its deck speaks, for reading aloud. */
  'deck:spoken': {
    readonly request: {
      readonly deck: string
      readonly slide: string
      readonly language: LanguageTag
    }
    readonly response: SpokenSlide | null
  }
  'deck:titles': {
    readonly request: { readonly deck: string; readonly from: number; readonly count: number }
    readonly response: TitleRange | null
  }
  'staff:status': { readonly request: null; readonly response: StaffStatus }
  'staff:unlock': { readonly request: { readonly pin: string }; readonly response: Unlock }
  /** Quits the app; refused unless the pad is open or no PIN is set. */
  'staff:quit': { readonly request: null; readonly response: boolean }
  /** Opens the hardware screen; refused as quitting is. */
  'staff:hardware': { readonly request: null; readonly response: boolean }
  /** The panel that the window is on; `null` unless the hardware screen is on show. */
  'hardware:panel': { readonly request: null; readonly response: Panel | null }
  /** What a test has found, once it is over, for the log; refused when there was none. */
  'hardware:findings': { readonly request: Findings; readonly response: boolean }
  /** What is to be said of the decks; nothing in a hall. */
  'preview:findings': { readonly request: null; readonly response: readonly DeckFindings[] }
  /** Opens the place of one of these in the author's editor. */
  'preview:open': { readonly request: PlaceInDeck; readonly response: Opened }
}

/** What any page of ours may ask. Main answers each page only what is its own. */
export interface Requests extends AudienceRequests, MeasureRequests {}

/** What main tells its windows, unasked. */
export interface Pushes {
  'show:changed': Show
  'library:changed': LibraryIndex
  'preview:changed': readonly DeckFindings[]
}

export type RequestChannel = keyof Requests
export type AudienceChannel = keyof AudienceRequests
export type PushChannel = keyof Pushes

/** The channels as values: a preload lets nothing else through. Forgetting one fails compilation. */
const requests: Record<RequestChannel, true> = {
  'show:boot': true,
  'show:intent': true,
  'deck:slides': true,
  'deck:spoken': true,
  'deck:titles': true,
  'staff:status': true,
  'staff:unlock': true,
  'staff:quit': true,
  'staff:hardware': true,
  'hardware:panel': true,
  'hardware:findings': true,
  'preview:findings': true,
  'preview:open': true,
  'measure:decks': true,
  'measure:next': true,
}
const pushes: Record<PushChannel, true> = {
  'show:changed': true,
  'library:changed': true,
  'preview:changed': true,
}

/** All request channels. */
export const requestChannels = Object.keys(requests).filter(isRequestChannel)

/** Whether a name is a request channel. */
export function isRequestChannel(name: string): name is RequestChannel {
  return Object.hasOwn(requests, name)
}

/** Whether a name is a push channel. */
export function isPushChannel(name: string): name is PushChannel {
  return Object.hasOwn(pushes, name)
}

/** The most slides one answer carries: a window needs those around the one on show. */
export const slidesPerRequest = 32

/** The most titles one answer carries: some screens full of an overview. */
export const titlesPerRequest = 128
