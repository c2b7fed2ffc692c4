import type StillThere from '../controls/StillThere.svelte'
import type DeckScreen from './deck/DeckScreen.svelte'
import type HomeScreen from './home/HomeScreen.svelte'

interface Screens {
  readonly Home: typeof HomeScreen
  readonly Deck: typeof DeckScreen
  /** The question that ends a visit. */
  readonly StillThere: typeof StillThere
}

/**
 * The screens behind the attract loop, and the faces for what they say. They are no part of what a start waits for, and are fetched
 * when that stands on the glass, so that no touch waits for them either.
 */
export class LateScreens {
  #come = $state.raw<Screens>()

  /** All of them, once they have come. */
  get come(): Screens | undefined {
    return this.#come
  }

  /** Fetches them; asked again, nothing more happens. They are there when it is done. */
  async fetch(): Promise<void> {
    if (this.#come) return
    const [home, deck, stillThere] = await Promise.all([
      import('./home/HomeScreen.svelte'),
      import('./deck/DeckScreen.svelte'),
      import('../controls/StillThere.svelte'),
      import('../styles/other-faces.ts'),
    ])
    this.#come = { Home: home.default, Deck: deck.default, StillThere: stillThere.default }
  }
}
