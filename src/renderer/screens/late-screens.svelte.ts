import type StillThereComponent from '../controls/StillThere.svelte'
import type HomeComponent from './home/HomeScreen.svelte'
import type DeckComponent from './deck/DeckScreen.svelte'

/**
 * The screens behind the attract loop, and the question that ends a visit. They are no part of what a start waits for, and are fetched
 * when that stands on the glass, so that no touch waits for them either.
 */
export class LateScreens {
  #home = $state.raw<typeof HomeComponent>()
  #deck = $state.raw<typeof DeckComponent>()
  #stillThere = $state.raw<typeof StillThereComponent>()

  /** The home screen, once it has come. */
  get home(): typeof HomeComponent | undefined {
    return this.#home
  }

  /** The screen that shows a deck, once it has come. */
  get deck(): typeof DeckComponent | undefined {
    return this.#deck
  }

  /** The question whether anybody is still there, once it has come. */
  get stillThere(): typeof StillThereComponent | undefined {
    return this.#stillThere
  }

  /** Fetches them; asked again, nothing more happens. All are there when it is done. */
  async fetch(): Promise<void> {
    const [home, deck, stillThere] = await Promise.all([
      import('./home/HomeScreen.svelte'),
      import('./deck/DeckScreen.svelte'),
      import('../controls/StillThere.svelte'),
    ])
    this.#home = home.default
    this.#deck = deck.default
    this.#stillThere = stillThere.default
  }
}
