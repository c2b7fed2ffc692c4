import { createContacts, type Finger, type Suspect } from '../../../core/hardware/contacts.ts'
import { createGrid, isJump, type Cell } from '../../../core/hardware/grid.ts'
import type { Point } from '../../../core/hardware/point.ts'

/** What the touch panel has shown so far. */
export interface TouchReading {
  readonly touched: number
  readonly cells: number
  readonly fingers: readonly Finger[]
  readonly most: number
  readonly rate: number
  readonly jumps: number
  readonly suspects: readonly Suspect[]
}

/** A stretch that a finger has gone, and the cells that answered for the first time. */
export interface Stretch {
  readonly from: Point
  readonly to: Point
  readonly jump: boolean
  readonly cells: readonly Cell[]
}

/**
 * Everything that touched the panel in this test. It is told of every report, and read once a
 * frame: `current` is reactive.
 */
export class TouchRecord {
  #grid = $state.raw(createGrid({ width: 1, height: 1 }))
  #contacts = createContacts()
  #jumps = 0
  #current: TouchReading

  constructor() {
    this.#current = $state.raw(this.#reading(0))
  }

  get current(): TouchReading {
    return this.#current
  }

  /** The cells, as long as the window keeps its size. */
  get grid() {
    return this.#grid
  }

  /** Starts anew on a window of a size in CSS px. */
  begin(width: number, height: number): void {
    this.#grid = createGrid({ width, height })
    this.#contacts = createContacts()
    this.#jumps = 0
    this.read(0)
  }

  /** @param time milliseconds, as the events tell it */
  down(id: number, at: Point, time: number): Stretch {
    this.#contacts.down(id, at, time)
    return { from: at, to: at, jump: false, cells: this.#grid.mark(at, at) }
  }

  /** @returns `null` for a pointer that is not down */
  move(id: number, at: Point, time: number): Stretch | null {
    const from = this.#contacts.move(id, at, time)
    if (!from) return null
    const jump = isJump(from, at)
    if (jump) this.#jumps += 1
    return { from, to: at, jump, cells: this.#grid.mark(from, at) }
  }

  up(id: number, time: number): void {
    this.#contacts.up(id, time)
  }

  /** Brings `current` up to date. */
  read(time: number): void {
    this.#current = this.#reading(time)
  }

  #reading(time: number): TouchReading {
    return {
      touched: this.#grid.touched(),
      cells: this.#grid.columns * this.#grid.rows,
      fingers: this.#contacts.fingers(),
      most: this.#contacts.most(),
      rate: this.#contacts.rate(time),
      jumps: this.#jumps,
      suspects: this.#contacts.suspects(time),
    }
  }
}
