import { createContext } from 'svelte'
import type { LanguageTag } from '../../core/model/language.ts'
import type { TourEvent } from '../../core/tour/tour.ts'
import { bestLanguage, readLanguages } from '../phone/own-language.ts'
import { Lead } from '../tour/lead.svelte.ts'
import { tourWords, type SayTour } from '../tour/words.ts'

/** What lies over the remote while it is open. */
export type SheetName = 'overview' | 'language' | 'wheel' | 'more'

/** What a finger on the slide does; without either it turns slides. */
export type HandTool = 'light' | 'pen'

/** The languages of the remote's own words. */
export const handLanguages: readonly LanguageTag[] = ['zh-CN', 'en']

/** The walkthrough in somebody's hand. */
export class Hand extends Lead {
  sheet = $state<SheetName | null>(null)
  tool = $state<HandTool | null>(null)
  readonly #read = bestLanguage(readLanguages(), handLanguages) ?? 'en'

  /** The language of the remote's words: as its owner reads, unless they say otherwise. */
  get language(): LanguageTag {
    return this.own.current.interface ?? this.#read
  }

  /** The language of notes: the deck's that the owner reads. */
  override get notesLanguage(): LanguageTag {
    const languages = this.holding?.deck.languages ?? []
    const { notes } = this.own.current
    if (notes !== null && languages.includes(notes)) return notes
    return bestLanguage([this.language], languages) ?? this.audienceLanguage
  }

  get say(): SayTour {
    return tourWords(this.language)
  }

  /** Whether there is a slide before or after the one that is led. */
  has(by: 1 | -1): boolean {
    const count = this.holding?.deck.count ?? 0
    return by < 0 ? this.index > 0 : this.index < count - 1
  }

  turn(by: 1 | -1): void {
    this.press({ type: by > 0 ? 'next' : 'previous' })
  }

  /** As `act`, felt in the hand where the telephone can. */
  press(event: TourEvent): void {
    navigator.vibrate?.(12)
    this.act(event)
  }
}

export const [getHand, setHand] = createContext<Hand>()
