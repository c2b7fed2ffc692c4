import { untrack } from 'svelte'
import type { DeckIndex } from '../../contract/library.ts'
import type { PresentedSlide } from '../../contract/tour.ts'
import type { GuideApi } from '../../contract/tour-api.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Show } from '../../core/show/show.ts'
import type { TourEvent } from '../../core/tour/tour.ts'
import { DeckSlides } from '../state/deck-slides.svelte.ts'
import { DeckTitles } from '../state/deck-titles.svelte.ts'
import { spokenLanguage } from '../text/in-language.ts'
import { OwnChoices, type Shelf } from './choices.svelte.ts'
import type { LiveTour } from './live-tour.svelte.ts'

/** A deck with what of it has come to this page. */
export interface Holding {
  readonly deck: DeckIndex
  readonly slides: DeckSlides<PresentedSlide>
  readonly titles: DeckTitles
}

/** The walkthrough in the hands of whoever leads it, at the desk or on a telephone. */
export class Lead<Api extends GuideApi = GuideApi> {
  readonly api: Api
  readonly tour: LiveTour
  readonly own: OwnChoices
  /** Grows each time that something was asked for while another drives. */
  refused = $state(0)
  #chosen = $state<string | null>(null)
  /** By the deck's id; nobody waits for it to change. */
  readonly #parts: Record<string, Omit<Holding, 'deck'>> = {}

  constructor(api: Api, tour: LiveTour, shelf: Shelf | null) {
    this.api = api
    this.tour = tour
    this.own = new OwnChoices(shelf)
  }

  get show(): Show {
    return this.tour.view.show
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

  async #tell(answer: Promise<boolean>): Promise<void> {
    if (!(await answer)) this.refused += 1
  }

  #partsOf(deck: string): Omit<Holding, 'deck'> {
    // Whatever asks first must hear of what comes: a reaction does not hear of state that it made.
    this.#parts[deck] ??= untrack(() => ({
      slides: new DeckSlides<PresentedSlide>(this.api, deck),
      titles: new DeckTitles(this.api, deck),
    }))
    return this.#parts[deck]
  }
}
