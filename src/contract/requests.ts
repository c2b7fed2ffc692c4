import type { Findings } from '../core/hardware/findings.ts'
import type { Intent } from '../core/show/events.ts'
import type { LanguageTag } from '../core/model/language.ts'
import type { SoundOutput } from '../core/settings/settings.ts'
import type { Show } from '../core/show/show.ts'
import type { Ink, InkStep } from '../core/tour/ink.ts'
import type { KeyAction, KeyPress } from '../core/tour/keys.ts'
import type { Point, TourEvent } from '../core/tour/tour.ts'
import type { ThemeName } from '../core/themes.ts'
import type { LibraryIndex, SlideRange, SpokenSlide, TitleRange } from './library.ts'
import type { MeasureRequests } from './measure.ts'
import type { Panel } from './panel.ts'
import type { DeckFindings, Opened, PlaceInDeck } from './preview.ts'
import type { PrintRequests } from './print.ts'
import type {
  FollowBoot,
  FollowView,
  FoundSlide,
  PresentedRange,
  PresenterPanel,
  RemoteWish,
  TimerWish,
  TourBoot,
  TourView,
  WheelWish,
} from './tour.ts'

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
  /** What a presenter has drawn on the slide on show. */
  readonly ink: Ink
  /** The slides around the one on show, for a page that comes back in the middle of a deck. */
  readonly slides: SlideRange | null
}

/** The rest of a boot for a page whose show is its own: nothing set, nothing drawn, nothing ahead. */
export const bareBoot: Omit<Boot, 'show' | 'library'> = {
  theme: null,
  sound: 'off',
  authoring: false,
  ink: [],
  slides: null,
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

/** A page's sign of life: that it has come, then whether a frame of it was drawn since the last. */
export type Pulse = 'begun' | 'drawn' | 'still'

/** What a visitors' window may ask of main: request and response by channel. */
interface AudienceRequests {
  'show:boot': { readonly request: null; readonly response: Boot }
  'show:intent': { readonly request: Intent; readonly response: Show }
  /** At once, then every `pulseMs`. */
  'show:pulse': { readonly request: Pulse; readonly response: null }
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
  /** Opens the presenter's window; refused as quitting is. */
  'staff:presenter': { readonly request: null; readonly response: boolean }
  /**
   * A key that may be a clicker's. It does what it means to a presenter while somebody presents;
   * else nothing, and the answer is null. That it asks for the presenter's window is only answered.
   */
  'show:key': { readonly request: KeyPress; readonly response: KeyAction | null }
  /** The panel that the window is on; `null` unless the hardware screen is on show. */
  'hardware:panel': { readonly request: null; readonly response: Panel | null }
  /** What a test has found, once it is over, for the log; refused when there was none. */
  'hardware:findings': { readonly request: Findings; readonly response: boolean }
  /** What is to be said of the decks; nothing in a hall. */
  'preview:findings': { readonly request: null; readonly response: readonly DeckFindings[] }
  /** Opens the place of one of these in the author's editor. */
  'preview:open': { readonly request: PlaceInDeck; readonly response: Opened }
}

interface Range {
  readonly deck: string
  readonly from: number
  readonly count: number
}

/** What whoever leads a walkthrough may ask, at the desk or from a telephone. */
interface GuideRequests {
  'tour:boot': { readonly request: null; readonly response: TourBoot }
  /** Does something to the show; false when somebody else drives. */
  'tour:act': { readonly request: TourEvent; readonly response: boolean }
  'tour:wheel': { readonly request: WheelWish; readonly response: boolean }
  'tour:timer': { readonly request: TimerWish; readonly response: boolean }
  'tour:slides': { readonly request: Range; readonly response: PresentedRange | null }
  /** Slides by a part of their title in any language, in pinyin or its initials, or by number. */
  'tour:find': {
    readonly request: { readonly deck: string; readonly words: string }
    readonly response: readonly FoundSlide[]
  }
  /** Moves the light pointer; null puts it out. */
  'tour:point': { readonly request: Point | null; readonly response: boolean }
  'tour:draw': { readonly request: InkStep; readonly response: boolean }
}

/** What only the presenter's own window may ask. */
interface PresenterRequests {
  /** As `show:key`, and whatever leads begins a walkthrough. */
  'tour:key': { readonly request: KeyPress; readonly response: KeyAction | null }
  'tour:remote': { readonly request: RemoteWish; readonly response: boolean }
  /** The presenter's window and the audience's change places. */
  'tour:swap-displays': { readonly request: null; readonly response: boolean }
  /** Asks where the last walkthrough's times go as CSV; its path, or null when nowhere. */
  'tour:save-log': { readonly request: null; readonly response: string | null }
  'tour:close': { readonly request: null; readonly response: null }
}

/** What a follower's telephone may ask. */
interface FollowRequests {
  'follow:boot': { readonly request: null; readonly response: FollowBoot }
}

/** What any page of ours may ask. Main answers each page only what is its own. */
export interface Requests
  extends
    AudienceRequests,
    GuideRequests,
    PresenterRequests,
    FollowRequests,
    MeasureRequests,
    PrintRequests {}

/** What main tells its windows, unasked. */
export interface Pushes {
  'show:changed': Show
  'library:changed': LibraryIndex
  'preview:changed': readonly DeckFindings[]
  'tour:changed': TourView
  /** To the presenter's window: a key pressed elsewhere opens something there. */
  'tour:open': PresenterPanel
  'tour:pointed': Point | null
  'tour:drawn': InkStep
  'follow:changed': FollowView
}

export type RequestChannel = keyof Requests
export type AudienceChannel = keyof AudienceRequests
export type GuideChannel = keyof GuideRequests

export type FollowChannel = keyof FollowRequests
export type PushChannel = keyof Pushes

/** The channels as values: a preload lets nothing else through. Forgetting one fails compilation. */
const requests: Record<RequestChannel, true> = {
  'show:boot': true,
  'show:intent': true,
  'show:pulse': true,
  'deck:slides': true,
  'deck:spoken': true,
  'deck:titles': true,
  'staff:status': true,
  'staff:unlock': true,
  'staff:quit': true,
  'staff:hardware': true,
  'staff:presenter': true,
  'show:key': true,
  'tour:key': true,
  'hardware:panel': true,
  'hardware:findings': true,
  'preview:findings': true,
  'preview:open': true,
  'tour:boot': true,
  'tour:act': true,
  'tour:wheel': true,
  'tour:timer': true,
  'tour:slides': true,
  'tour:find': true,
  'tour:point': true,
  'tour:draw': true,
  'tour:remote': true,
  'tour:swap-displays': true,
  'tour:save-log': true,
  'tour:close': true,
  'follow:boot': true,
  'measure:decks': true,
  'measure:next': true,
  'print:next': true,
}
const pushes: Record<PushChannel, true> = {
  'show:changed': true,
  'library:changed': true,
  'preview:changed': true,
  'tour:changed': true,
  'tour:open': true,
  'tour:pointed': true,
  'tour:drawn': true,
  'follow:changed': true,
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

/** How often a page gives a sign of life, in milliseconds. */
export const pulseMs = 2000

/** The most slides one answer carries: a window needs those around the one on show. */
export const slidesPerRequest = 32

/** Slides that a window keeps on either side of the one on show; the rest of the deck stays in main. */
export const slidesAround = 8

/** The slides that a window keeps where it stands on the one at `index`, as it asks for them. */
export function slidesNear(index: number): { readonly from: number; readonly count: number } {
  return { from: Math.max(0, index - slidesAround), count: 2 * slidesAround + 1 }
}

/** The most titles one answer carries: some screens full of an overview. */
export const titlesPerRequest = 128
