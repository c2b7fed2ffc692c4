import { createSubscriber } from 'svelte/reactivity'

/** Often enough that a second is never late by more than somebody sees. */
const beatMs = 250

/** The page's clock as reactive state. Time passes while somebody reads it. */
export class Ticking {
  readonly #subscribe = createSubscriber((update) => {
    const beating = setInterval(update, beatMs)
    return () => clearInterval(beating)
  })

  /** Milliseconds on this page's clock. */
  get now(): number {
    this.#subscribe()
    return performance.now()
  }
}
