import { createContext } from 'svelte'
import { prefersReducedMotion } from 'svelte/motion'
import type { Api } from '../../contract/api.ts'
import type { DeckIndex, LibraryIndex, SlideRange } from '../../contract/library.ts'
import type { Boot } from '../../contract/requests.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { keepAlike } from '../../core/show/alike.ts'
import type { Intent } from '../../core/show/events.ts'
import type { SoundOutput } from '../../core/settings/settings.ts'
import type { Show } from '../../core/show/show.ts'
import { draw, type Ink } from '../../core/tour/ink.ts'
import type { Point } from '../../core/tour/tour.ts'
import { themeOf, type ThemeName } from '../../core/themes.ts'
import { Light } from '../tour/light.svelte.ts'
import { FirstShows } from './first-shows.ts'

/** The show as main holds it, as reactive state; intents go out, snapshots come in. */
export class LiveShow {
  readonly api: Api
  /** What plays a reading. */
  readonly sound: SoundOutput
  /** Whether an author looks on (preview/Preview.svelte). */
  readonly authoring: boolean
  readonly firstShows = new FirstShows()
  /** The hall's theme, over every deck's own. */
  readonly #hall: ThemeName | null
  #show: Show
  #library: LibraryIndex
  #ink: Ink
  #ahead: readonly SlideRange[]
  readonly #light = new Light()
  /** The language that a visitor has just asked for, until main has answered. */
  #asked = $state.raw<LanguageTag | null>(null)
  #unanswered = 0
  readonly #current = $derived.by(() => {
    const asked = this.#asked
    return asked === null || asked === this.#show.language
      ? this.#show
      : { ...this.#show, language: asked }
  })

  constructor(api: Api, boot: Boot) {
    this.api = api
    this.sound = boot.sound
    this.authoring = boot.authoring
    this.#hall = boot.theme
    this.#show = $state.raw(boot.show)
    this.#library = $state.raw(boot.library)
    this.#ink = $state.raw(boot.ink)
    this.#ahead = boot.slides ? [boot.slides] : []
    api.onShow((show) => this.#hear(show))
    api.onLibrary((library) => {
      this.#library = library
    })
    api.onDraw((step) => {
      this.#ink = draw(this.#ink, step)
    })
    api.onPoint((point) => this.#light.tell(point))
  }

  get current(): Show {
    return this.#current
  }

  get library(): LibraryIndex {
    return this.#library
  }

  /** What a presenter has drawn on the slide on show. */
  get ink(): Ink {
    return this.#ink
  }

  /** Where a presenter's light is. */
  get light(): Point | null {
    return this.#light.at
  }

  /** What the screen on show wears. */
  get theme(): ThemeName {
    return themeOf(this.#show.screen, { decks: this.#library.decks, hall: this.#hall })
  }

  /** Whether nothing is to move by itself: the visitor's wish, or the machine's for every visitor. */
  get calm(): boolean {
    return this.#show.comfort.calm || prefersReducedMotion.current
  }

  deck(id: string): DeckIndex | undefined {
    return this.#library.decks.find((deck) => deck.id === id)
  }

  /** Slides of a deck that are here before they are asked for, while the deck is as it was then. */
  slidesAhead({ id, revision }: DeckIndex): SlideRange | null {
    return this.#ahead.find((range) => range.deck === id && range.revision === revision) ?? null
  }

  /** Keeps these ready instead of those that were. */
  keepAhead(ranges: readonly SlideRange[]): void {
    this.#ahead = ranges
  }

  /** Tells main what the visitor wants; resolves when the show has answered. */
  async intend(intent: Intent): Promise<void> {
    this.#hear(await this.api.intend(intent))
  }

  /** Speaks a language from now on: the words change under the finger, and main has the last say. */
  async speak(language: LanguageTag): Promise<void> {
    this.#asked = language
    this.#unanswered += 1
    try {
      await this.intend({ type: 'speak', language })
    } finally {
      this.#unanswered -= 1
      if (this.#unanswered === 0) this.#asked = null
    }
  }

  /** Snapshots are copies; most say little that is new, and a finger may be on the glass. */
  #hear(show: Show): void {
    this.#show = keepAlike(this.#show, show)
  }
}

export const [getLive, setLive] = createContext<LiveShow>()
