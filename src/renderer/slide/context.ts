import { createContext } from 'svelte'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Comfort } from '../../core/show/show.ts'
import type { TitleBeside } from './title-beside.ts'

/** What a block on a slide needs to know of where it stands. */
export interface SlideContext {
  /** The deck's id: media addresses are made from it. */
  readonly deck: string
  /** The deck's own: with it the addresses of its media change when they do. */
  readonly mediaRevision: number
  readonly language: LanguageTag
  /** The slide's title in a second language, to stand under the first. */
  readonly titleBeside: TitleBeside | null
  /** Whether the slide is the one on show, not a neighbour waiting beside it. */
  readonly live: boolean
  /** Whether it is on show for the first time in this visitor's session. */
  readonly fresh: boolean
  /** Whether nothing is to move by itself. */
  readonly calm: boolean
  /** Whether it is drawn for paper: what would be turned, pushed or opened is all there. */
  readonly paper: boolean
  /** The visitor's: whatever measures text measures it anew when this changes. */
  readonly textSize: Comfort['textSize']
  /** Tells the show that a film which the visitor started runs, or runs no more. */
  readonly watch: (playing: boolean) => void
}

export const [getSlideContext, setSlideContext] = createContext<SlideContext>()
