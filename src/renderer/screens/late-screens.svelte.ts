import type * as Late from './late.ts'

export type Screens = typeof Late

/**
 * The screens behind the attract loop, and the faces for what they say. They are no part of what a
 * start waits for, and are fetched when that stands on the glass, so that no touch waits for them
 * either.
 */
export class LateScreens {
  #come = $state.raw<Screens>()

  /** All of them, once they have come. */
  get come(): Screens | undefined {
    return this.#come
  }

  /**
   * Fetches them; asked again, nothing more happens. They are there when it is done.
   *
   * @param faces what they wait for beside; all faces, where nothing is said
   */
  async fetch(faces?: Promise<unknown>): Promise<void> {
    if (this.#come) return
    const [{ Home, Deck, StillThere, lookAhead }] = await Promise.all([
      import('./late.ts'),
      faces ?? import('../styles/other-faces.ts'),
    ])
    this.#come = { Home, Deck, StillThere, lookAhead }
  }
}
