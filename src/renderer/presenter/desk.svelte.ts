import { createContext } from 'svelte'
import type { DeckIndex } from '../../contract/library.ts'
import type { PresentedSlide } from '../../contract/tour.ts'
import type { PresenterApi } from '../../contract/tour-api.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Show } from '../../core/show/show.ts'
import type { TourEvent } from '../../core/tour/tour.ts'
import { DeckSlides } from '../state/deck-slides.svelte.ts'
import { DeckTitles } from '../state/deck-titles.svelte.ts'
import { spokenLanguage } from '../text/in-language.ts'
import type { LiveTour } from '../tour/live-tour.svelte.ts'
import { tourWords, type SayTour } from '../tour/words.ts'
import { OwnChoices, type Shelf } from './choices.svelte.ts'

/** What lies over the window while it is open. */
export type PanelName = 'overview' | 'help' | 'remote' | 'log'

/** What a pointer on the current slide does. */
export type Tool = 'light' | 'pen' | 'spot' | 'zoom'

/** A deck with what of it has come to this window. */
export interface Holding {
  readonly deck: DeckIndex
  readonly slides: DeckSlides<PresentedSlide>
  readonly titles: DeckTitles
}

/** The presenter's desk: the walkthrough, and what this window alone knows of it. */
export class Desk {
  readonly api: PresenterApi
  readonly tour: LiveTour
  readonly own: OwnChoices
  panel = $state<PanelName | null>(null)
  tool = $state<Tool | null>(null)
  /** Grows each time that somebody wants to go to a slide by its title. */
  finding = $state(0)
  /** Grows each time that something was asked for while another drives. */
  refused = $state(0)
  #chosen = $state<string | null>(null)
  /** By the deck's id; nobody waits for it to change. */
  readonly #parts: Record<string, Omit<Holding, 'deck'>> = {}

  constructor(api: PresenterApi, tour: LiveTour, shelf: Shelf | null) {
    this.api = api
    this.tour = tour
    this.own = new OwnChoices(shelf)
  }

  get show(): Show {
    return this.tour.view.show
  }

  /** The language of this window's words. */
  get language(): LanguageTag {
    return this.own.current.interface ?? this.show.language
  }

  get say(): SayTour {
    return tourWords(this.language)
  }

  /** The deck that is led, or is to be. */
  get holding(): Holding | null {
    const { decks } = this.tour.library
    const on = this.tour.view.place?.deck
    const deck =
      decks.find(({ id }) => id === on) ?? decks.find(({ id }) => id === this.#chosen) ?? decks[0]
    return deck ? { deck, ...this.#partsOf(deck.id) } : null
  }

  /** Where the presenter is in that deck, from 0. */
  get index(): number {
    const last = (this.holding?.deck.count ?? 1) - 1
    return Math.max(0, Math.min(last, this.tour.view.place?.index ?? 0))
  }

  /** What the audience reads. */
  get audienceLanguage(): LanguageTag {
    const { language } = this.show
    return this.holding ? spokenLanguage(this.holding.deck, language) : language
  }

  /** What the presenter reads. */
  get notesLanguage(): LanguageTag {
    const wanted = this.own.current.notes ?? this.show.language
    return this.holding ? spokenLanguage(this.holding.deck, wanted) : wanted
  }

  /** Whether this window drives, or would at its first word. */
  get mayDrive(): boolean {
    return this.tour.drives || this.tour.view.wheel.driver === null
  }

  /** Chooses the deck to lead; while one is led, leads the other from its start. */
  choose(deck: string): void {
    this.#chosen = deck
    if (this.tour.view.place) this.act({ type: 'go', deck, index: 0 })
  }

  /** Does something to the show; what another driver forbids is told to whoever tried. */
  act(event: TourEvent): void {
    void this.#tell(this.api.act(event))
  }

  go(index: number): void {
    const { holding } = this
    if (holding) this.act({ type: 'go', deck: holding.deck.id, index })
  }

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: PanelName): void {
    this.panel = this.panel === panel ? null : panel
  }

  async #tell(answer: Promise<boolean>): Promise<void> {
    if (!(await answer)) this.refused += 1
  }

  #partsOf(deck: string): Omit<Holding, 'deck'> {
    this.#parts[deck] ??= {
      slides: new DeckSlides<PresentedSlide>(this.api, deck),
      titles: new DeckTitles(this.api, deck),
    }
    return this.#parts[deck]
  }
}

export const [getDesk, setDesk] = createContext<Desk>()
