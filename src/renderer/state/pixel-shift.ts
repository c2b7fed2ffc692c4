import { createSubscriber } from 'svelte/reactivity'
import { shiftAt } from '../../core/attract/shift.ts'

/** A step is too small to be seen, so it needs no way between, and calm screens take it too. */
const stepMilliseconds = 30_000

/** The shift that holds now, as reactive state. Time passes while somebody reads it. */
export class PixelShift {
  #step = 0
  readonly #subscribe = createSubscriber((update) => {
    const stepping = setInterval(() => {
      this.#step += 1
      update()
    }, stepMilliseconds)
    return () => clearInterval(stepping)
  })

  /** The value of CSS's `translate`. */
  get translate(): string {
    this.#subscribe()
    const { x, y } = shiftAt(this.#step)
    return `${x.toFixed(3)}rem ${y.toFixed(3)}rem`
  }
}
