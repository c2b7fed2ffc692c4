import type { Gesture } from './fingers.ts'
import type { Point } from './zoom.ts'

/** A swipe goes so far, in shares of the width, */
const farEnough = 0.12
/** and so much farther sideways than up or down. */
const sidewaysBy = 1.5

export interface LeafingOptions {
  readonly count: () => number
  readonly index: () => number
  readonly turn: (index: number) => void
  /** How much of the finger's way a picture goes where there is none beside it. */
  readonly resistance: number
  /** How wide a picture is, in pixels. */
  readonly width: () => number
}

/** Pictures that go with one finger and turn to the next where it has gone far enough. */
export class Leafing {
  readonly #options: LeafingOptions
  /** How far aside the pictures are, in pixels. */
  #way = $state.raw(0)

  constructor(options: LeafingOptions) {
    this.#options = options
  }

  get way(): number {
    return this.#way
  }

  feel(gesture: Gesture): void {
    if (gesture.type === 'move' && gesture.fingers === 1) {
      const way = { x: gesture.at.x - gesture.from.x, y: gesture.at.y - gesture.from.y }
      const share = this.#leads(-Math.sign(way.x)) ? 1 : this.#options.resistance
      this.#way = isSideways(way) ? way.x * share : 0
    } else {
      this.#way = 0
    }
    if (gesture.type === 'release' && gesture.way) {
      const step = stepOf(gesture.way, this.#options.width())
      if (step !== 0 && this.#leads(step)) this.#options.turn(this.#options.index() + step)
    }
  }

  #leads(step: number): boolean {
    const to = this.#options.index() + step
    return to >= 0 && to < this.#options.count()
  }
}

function isSideways({ x, y }: Point): boolean {
  return Math.abs(x) >= sidewaysBy * Math.abs(y)
}

/** Where a finger's way leads among pictures side by side: one on, one back or nowhere. */
function stepOf(way: Point, width: number): number {
  return isSideways(way) && Math.abs(way.x) >= farEnough * width ? -Math.sign(way.x) : 0
}
