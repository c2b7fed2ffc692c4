import type { InkStep } from '../core/tour/ink.ts'
import type { KeyAction, KeyPress } from '../core/tour/keys.ts'
import type { Point, TourEvent } from '../core/tour/tour.ts'
import type { Transport } from './api.ts'
import type { LibraryIndex, SlideRange, TitleRange } from './library.ts'
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

/** What whoever leads a walkthrough can ask and hear, at the desk or from a telephone. */
export interface GuideApi {
  boot(): Promise<TourBoot>
  /** False when somebody else drives. */
  act(event: TourEvent): Promise<boolean>
  wheel(wish: WheelWish): Promise<boolean>
  timer(wish: TimerWish): Promise<boolean>
  slides(deck: string, from: number, count: number): Promise<PresentedRange | null>
  titles(deck: string, from: number, count: number): Promise<TitleRange | null>
  find(deck: string, words: string): Promise<readonly FoundSlide[]>
  point(point: Point | null): Promise<boolean>
  draw(step: InkStep): Promise<boolean>
  onView(listener: (view: TourView) => void): () => void
  onLibrary(listener: (library: LibraryIndex) => void): () => void
  onPoint(listener: (point: Point | null) => void): () => void
  onDraw(listener: (step: InkStep) => void): () => void
}

/** What the presenter's own window can ask and hear beyond that. */
export interface PresenterApi extends GuideApi {
  key(press: KeyPress): Promise<KeyAction | null>
  remote(wish: RemoteWish): Promise<boolean>
  swapDisplays(): Promise<boolean>
  /** The path of the file, or null when none was written. */
  saveLog(): Promise<string | null>
  close(): Promise<null>
  onOpen(listener: (panel: PresenterPanel) => void): () => void
}

/** What a follower's telephone can ask and hear. */
export interface FollowApi {
  boot(): Promise<FollowBoot>
  slides(deck: string, from: number, count: number): Promise<SlideRange | null>
  onView(listener: (view: FollowView) => void): () => void
  onLibrary(listener: (library: LibraryIndex) => void): () => void
}

/** The typed API of whoever leads, over a transport. */
export function createGuideApi(transport: Transport): GuideApi {
  return {
    boot: () => transport.invoke('tour:boot', null),
    act: (event) => transport.invoke('tour:act', event),
    wheel: (wish) => transport.invoke('tour:wheel', wish),
    timer: (wish) => transport.invoke('tour:timer', wish),
    slides: (deck, from, count) => transport.invoke('tour:slides', { deck, from, count }),
    titles: (deck, from, count) => transport.invoke('deck:titles', { deck, from, count }),
    find: (deck, words) => transport.invoke('tour:find', { deck, words }),
    point: (point) => transport.invoke('tour:point', point),
    draw: (step) => transport.invoke('tour:draw', step),
    onView: (listener) => transport.subscribe('tour:changed', listener),
    onLibrary: (listener) => transport.subscribe('library:changed', listener),
    onPoint: (listener) => transport.subscribe('tour:pointed', listener),
    onDraw: (listener) => transport.subscribe('tour:drawn', listener),
  }
}

/** The typed API of the presenter's window, over a transport. */
export function createPresenterApi(transport: Transport): PresenterApi {
  return {
    ...createGuideApi(transport),
    key: (press) => transport.invoke('tour:key', press),
    remote: (wish) => transport.invoke('tour:remote', wish),
    swapDisplays: () => transport.invoke('tour:swap-displays', null),
    saveLog: () => transport.invoke('tour:save-log', null),
    close: () => transport.invoke('tour:close', null),
    onOpen: (listener) => transport.subscribe('tour:open', listener),
  }
}

/** The typed API of a follower's telephone, over a transport. */
export function createFollowApi(transport: Transport): FollowApi {
  return {
    boot: () => transport.invoke('follow:boot', null),
    slides: (deck, from, count) => transport.invoke('deck:slides', { deck, from, count }),
    onView: (listener) => transport.subscribe('follow:changed', listener),
    onLibrary: (listener) => transport.subscribe('library:changed', listener),
  }
}
