import type { LanguageTag } from '../model/language.ts'
import type { TourEvent } from '../tour/tour.ts'
import type { Comfort } from './show.ts'

/** What a visitor wants, as the window tells it. */
export type Intent =
  /** The attract loop was touched: straight into a deck where `deck` says so. */
  | { readonly type: 'enter'; readonly deck?: string; readonly slide?: string }
  | { readonly type: 'home' }
  /** The window has moved to the slide at `index`. */
  | { readonly type: 'move'; readonly deck: string; readonly index: number }
  /** As `move`, but from afar: there is a way back from it. */
  | { readonly type: 'jump'; readonly deck: string; readonly index: number }
  /** Back to where the visitor was before they jumped. */
  | { readonly type: 'back' }
  /** Some of how the visitor wants the screen. */
  | { readonly type: 'comfort'; readonly change: Partial<Comfort> }
  | { readonly type: 'speak'; readonly language: LanguageTag }
  /** Any pointer, touch, wheel, key or scroll event; also the answer “I am still here”. */
  | { readonly type: 'activity' }
  | { readonly type: 'watch'; readonly playing: boolean }
  /** The visitor is done: the next one starts afresh. */
  | { readonly type: 'leave' }

/** Everything that changes the show. */
export type ShowEvent =
  | Intent
  /** Staff test the hardware: main has checked who asks. */
  | { readonly type: 'hardware' }
  /** A presenter did it: main has checked who. */
  | { readonly type: 'tour'; readonly event: TourEvent }
  /** The idle time has run out. */
  | { readonly type: 'idle' }
  /** Nobody answered. */
  | { readonly type: 'reset' }
  /** Decks were loaded, changed or lost. */
  | { readonly type: 'staged' }
