import type { Point } from '../../core/tour/tour.ts'

/** A telephone that was lost leaves no light on the slide; one that rests says so (pen.ts). */
const patienceMs = 5000

/** Where a presenter's light is, as told by messages; it goes out when none come any more. */
export class Light {
  #at: Point | null
  #goingOut: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.#at = $state.raw(null)
  }

  /** Null while it is out. */
  get at(): Point | null {
    return this.#at
  }

  tell(at: Point | null): void {
    clearTimeout(this.#goingOut)
    this.#at = at
    if (at) this.#goingOut = setTimeout(() => (this.#at = null), patienceMs)
  }
}
