import type HomeComponent from './home/HomeScreen.svelte'
import type DeckComponent from './deck/DeckScreen.svelte'

/**
 * The screens behind the attract loop. They are no part of what a start waits for, and are fetched
 * when that stands on the glass, so that no touch waits for them either.
 */
export class LateScreens {
  #home = $state.raw<typeof HomeComponent>()
  #deck = $state.raw<typeof DeckComponent>()

  /** The home screen, once it has come. */
  get home(): typeof HomeComponent | undefined {
    return this.#home
  }

  /** The screen that shows a deck, once it has come. */
  get deck(): typeof DeckComponent | undefined {
    return this.#deck
  }

  /** Fetches them; asked again, nothing more happens. Both are there when it is done. */
  async fetch(): Promise<void> {
    const [home, deck] = await Promise.all([
      import('./home/HomeScreen.svelte'),
      import('./deck/DeckScreen.svelte'),
    ])
    this.#home = home.default
    this.#deck = deck.default
  }
}
