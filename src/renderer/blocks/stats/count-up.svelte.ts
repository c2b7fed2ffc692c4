import { cubicOut } from 'svelte/easing'

/** The carousel's slides take this long to come to rest: nothing is counted under a moving finger. */
const settleMilliseconds = 420

const countMilliseconds = 1100

/**
 * How far figures have counted up, from 0 to 1. They count whenever `due` becomes true; where no frame
 * is ever drawn, or one is drawn alone, they simply stand there.
 */
export class CountUp {
  #share = $state.raw(1)

  constructor(due: () => boolean) {
    $effect(() => {
      if (!due()) return
      let began: number | undefined
      let frame = 0
      const step = (now: number): void => {
        began ??= now
        const part = (now - began - settleMilliseconds) / countMilliseconds
        this.#share = cubicOut(Math.max(0, Math.min(1, part)))
        if (part < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
      return () => {
        cancelAnimationFrame(frame)
        this.#share = 1
      }
    })
  }

  get share(): number {
    return this.#share
  }
}
