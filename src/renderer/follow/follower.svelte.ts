import { createContext } from 'svelte'
import type { DeckIndex, LibraryIndex, ShownSlide } from '../../contract/library.ts'
import type { FollowApi } from '../../contract/tour-api.ts'
import type { FollowBoot, FollowView } from '../../contract/tour.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { textSizes, type Comfort } from '../../core/show/show.ts'
import { themeOf, type ThemeName } from '../../core/themes.ts'
import { bestLanguage, readLanguages } from '../phone/own-language.ts'
import { spokenLanguage } from '../text/in-language.ts'
import { tourWords, type SayTour } from '../tour/words.ts'
import { keepChoices, readChoices, type FollowChoices } from './choices.ts'
import { FollowSlides } from './follow-slides.svelte.ts'

/** The show on a visitor's own telephone: the same slide, in their language and size. */
export class Follower {
  readonly #slides: FollowSlides
  readonly #shelf: Storage | null
  #boot: FollowBoot
  #view: FollowView
  #library: LibraryIndex
  #choices: FollowChoices

  constructor(api: FollowApi, boot: FollowBoot, shelf: Storage | null) {
    this.#slides = new FollowSlides(api)
    this.#shelf = shelf
    this.#boot = $state.raw(boot)
    this.#view = $state.raw(boot.view)
    this.#library = $state.raw(boot.library)
    this.#choices = $state.raw(readChoices(shelf))
    api.onView((view) => (this.#view = view))
    api.onLibrary((library) => (this.#library = library))
  }

  /** Goes on from here: what was pushed while the page was cut off is lost. */
  resume(boot: FollowBoot): void {
    this.#boot = boot
    this.#view = boot.view
    this.#library = boot.library
  }

  get view(): FollowView {
    return this.#view
  }

  get deck(): DeckIndex | null {
    return this.#library.decks.find(({ id }) => id === this.#view.deck) ?? null
  }

  get slide(): ShownSlide | undefined {
    return this.deck ? this.#slides.at(this.deck, this.#view.index) : undefined
  }

  /** Sees to it that the slide on show comes. */
  need(): void {
    if (this.deck) this.#slides.need(this.deck, this.#view.index)
  }

  /** The languages that the visitor can choose from. */
  get languages(): readonly LanguageTag[] {
    return this.deck?.languages ?? this.#library.languages
  }

  /** What the visitor chose, else what the telephone reads, else what the show speaks. */
  get language(): LanguageTag {
    const { languages } = this
    const { language } = this.#choices
    if (language !== null && languages.includes(language)) return language
    const read = bestLanguage(readLanguages(), languages)
    return read ?? spokenLanguage({ languages }, this.#boot.language)
  }

  get textSize(): Comfort['textSize'] {
    return this.#choices.textSize
  }

  get say(): SayTour {
    return tourWords(this.language)
  }

  get theme(): ThemeName {
    const { deck, slide, index } = this.#view
    const screen =
      deck !== null && slide !== null
        ? ({ name: 'deck', deck, slide, index } as const)
        : ({ name: 'home' } as const)
    return themeOf(screen, { decks: this.#library.decks, hall: this.#boot.theme })
  }

  get library(): LibraryIndex {
    return this.#library
  }

  speak(language: LanguageTag): void {
    this.#choose({ language })
  }

  /** Sets words larger or smaller by a step, as far as there are any. */
  resize(by: 1 | -1): void {
    const textSize = textSizes[textSizes.indexOf(this.textSize) + by]
    if (textSize !== undefined) this.#choose({ textSize })
  }

  #choose(change: Partial<FollowChoices>): void {
    this.#choices = { ...this.#choices, ...change }
    keepChoices(this.#shelf, this.#choices)
  }
}

export const [getFollower, setFollower] = createContext<Follower>()
