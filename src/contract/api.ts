import type { Findings } from '../core/hardware/findings.ts'
import type { Intent } from '../core/show/events.ts'
import type { Show } from '../core/show/show.ts'
import type { InkStep } from '../core/tour/ink.ts'
import type { KeyAction, KeyPress } from '../core/tour/keys.ts'
import type { Point } from '../core/tour/tour.ts'
import type { LanguageTag } from '../core/model/language.ts'
import type { LibraryIndex, SlideRange, SpokenSlide, TitleRange } from './library.ts'
import type { Panel } from './panel.ts'
import type { DeckFindings, Opened, PlaceInDeck } from './preview.ts'
import type {
  Boot,
  Pulse,
  PushChannel,
  Pushes,
  RequestChannel,
  Requests,
  StaffStatus,
  Unlock,
} from './requests.ts'

/** How words reach main and come back: `ipcRenderer` in the app, a plain object in a test. */
export interface Transport {
  invoke<Channel extends RequestChannel>(
    channel: Channel,
    request: Requests[Channel]['request'],
  ): Promise<Requests[Channel]['response']>
  /** @returns a function that ends the subscription */
  subscribe<Channel extends PushChannel>(
    channel: Channel,
    listener: (push: Pushes[Channel]) => void,
  ): () => void
}

/** What a window can ask and hear. Every promise rejects when main refuses the sender or the request. */
export interface Api {
  boot(): Promise<Boot>
  intend(intent: Intent): Promise<Show>
  /** Gives a sign of life. */
  pulse(pulse: Pulse): Promise<null>
  /** `null` when the deck is gone; fewer slides than asked at its end. */
  slides(deck: string, from: number, count: number): Promise<SlideRange | null>
  /** What a slide says; `null` when it is gone. */
  spoken(deck: string, slide: string, language: LanguageTag): Promise<SpokenSlide | null>
  /** As `slides`, but only what an overview shows of them. */
  titles(deck: string, from: number, count: number): Promise<TitleRange | null>
  staffStatus(): Promise<StaffStatus>
  unlock(pin: string): Promise<Unlock>
  quit(): Promise<boolean>
  /** Opens the hardware screen, for staff. */
  testHardware(): Promise<boolean>
  /** Opens the presenter's window, for staff. */
  present(): Promise<boolean>
  /** A key that may be a clicker's: what it meant and did, or null. */
  key(press: KeyPress): Promise<KeyAction | null>
  panel(): Promise<Panel | null>
  reportFindings(findings: Findings): Promise<boolean>
  /** What is to be said of the decks, for their author. */
  deckFindings(): Promise<readonly DeckFindings[]>
  /** Opens the place of one of these in the author's editor. */
  openPlace(place: PlaceInDeck): Promise<Opened>
  onShow(listener: (show: Show) => void): () => void
  onLibrary(listener: (library: LibraryIndex) => void): () => void
  onDeckFindings(listener: (findings: readonly DeckFindings[]) => void): () => void
  /** Where the presenter's light is; null when it is out. */
  onPoint(listener: (point: Point | null) => void): () => void
  onDraw(listener: (step: InkStep) => void): () => void
}

/** The typed API over a transport. */
export function createApi(transport: Transport): Api {
  return {
    boot: () => transport.invoke('show:boot', null),
    intend: (intent) => transport.invoke('show:intent', intent),
    pulse: (pulse) => transport.invoke('show:pulse', pulse),
    slides: (deck, from, count) => transport.invoke('deck:slides', { deck, from, count }),
    spoken: (deck, slide, language) => transport.invoke('deck:spoken', { deck, slide, language }),
    titles: (deck, from, count) => transport.invoke('deck:titles', { deck, from, count }),
    staffStatus: () => transport.invoke('staff:status', null),
    unlock: (pin) => transport.invoke('staff:unlock', { pin }),
    quit: () => transport.invoke('staff:quit', null),
    testHardware: () => transport.invoke('staff:hardware', null),
    present: () => transport.invoke('staff:presenter', null),
    key: (press) => transport.invoke('show:key', press),
    panel: () => transport.invoke('hardware:panel', null),
    reportFindings: (findings) => transport.invoke('hardware:findings', findings),
    deckFindings: () => transport.invoke('preview:findings', null),
    openPlace: (place) => transport.invoke('preview:open', place),
    onShow: (listener) => transport.subscribe('show:changed', listener),
    onLibrary: (listener) => transport.subscribe('library:changed', listener),
    onDeckFindings: (listener) => transport.subscribe('preview:changed', listener),
    onPoint: (listener) => transport.subscribe('tour:pointed', listener),
    onDraw: (listener) => transport.subscribe('tour:drawn', listener),
  }
}
