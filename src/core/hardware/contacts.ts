import type { Point } from './point.ts'

/** A finger on the glass. */
export interface Finger extends Point {
  /** The pointer's own id. */
  readonly id: number
  /** Its number on the screen, from 1: the lowest that was free. */
  readonly number: number
}

/** What may be a fault of the panel: a touch that does not end, or one that comes back by itself. */
export interface Suspect extends Point {
  readonly kind: 'stuck' | 'ghost'
}

/** Everything that touches the glass. Times are milliseconds on any steady clock. */
export interface Contacts {
  down(id: number, at: Point, time: number): void
  /**
   * Also for each report that was put together with others: they all count.
   * @returns where the finger was before, `null` for one that is not down
   */
  move(id: number, at: Point, time: number): Point | null
  up(id: number, time: number): void
  fingers(): readonly Finger[]
  /** The most fingers that were down at the same time. */
  most(): number
  /** How often a second the panel has reported lately. */
  rate(time: number): number
  suspects(time: number): readonly Suspect[]
}

/** Nobody holds a finger still for longer. */
const stuckMs = 30_000

/** A finger wavers by more than this, and never comes down twice on so small a place. */
const stillPx = 2
const placePx = 4

/** So often on one place, in this time, is no finger; five taps are how staff leave. */
const ghostTaps = 7
const ghostMs = 60_000

const rateMs = 1000

interface Contact extends Finger {
  readonly since: number
  readonly from: Point
  readonly still: boolean
}

interface Tap extends Point {
  readonly time: number
}

function isNear(one: Point, other: Point, distance: number): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= distance
}

/** An untouched glass. */
export function createContacts(): Contacts {
  const held = new Map<number, Contact>()
  let most = 0
  let stillTaps: readonly Tap[] = []
  let ghosts: readonly Suspect[] = []
  let stuck: readonly Suspect[] = []
  let reports: number[] = []

  function report(time: number): void {
    reports.push(time)
    if (reports.length > 4096) reports = lately(time)
  }

  const lately = (time: number) => reports.filter((at) => time - at < rateMs)

  function freeNumber(): number {
    const taken = new Set([...held.values()].map(({ number }) => number))
    let number = 1
    while (taken.has(number)) number += 1
    return number
  }

  /** Remembers a touch that came and went without moving, and suspects a place that has many. */
  function remember({ from: at }: Contact, time: number): void {
    stillTaps = [...stillTaps.filter((tap) => time - tap.time < ghostMs), { ...at, time }]
    const here = stillTaps.filter((tap) => isNear(tap, at, placePx))
    const known = ghosts.some((ghost) => isNear(ghost, at, placePx))
    if (here.length >= ghostTaps && !known) ghosts = [...ghosts, { ...at, kind: 'ghost' }]
  }

  /** A touch that was stuck once stays suspect when it has gone. */
  function noteStuck(time: number): void {
    for (const { since, from } of held.values()) {
      const known = stuck.some((suspect) => isNear(suspect, from, placePx))
      if (time - since > stuckMs && !known) stuck = [...stuck, { ...from, kind: 'stuck' }]
    }
  }

  return {
    down(id, at, time) {
      report(time)
      held.set(id, { id, ...at, number: freeNumber(), since: time, from: at, still: true })
      most = Math.max(most, held.size)
    },
    move(id, at, time) {
      const contact = held.get(id)
      if (!contact) return null
      report(time)
      const still = contact.still && isNear(contact.from, at, stillPx)
      held.set(id, { ...contact, ...at, still })
      return contact
    },
    up(id, time) {
      const contact = held.get(id)
      if (!contact) return
      noteStuck(time)
      held.delete(id)
      if (contact.still) remember(contact, time)
    },
    fingers: () => [...held.values()],
    most: () => most,
    rate(time) {
      reports = lately(time)
      return reports.length
    },
    suspects(time) {
      noteStuck(time)
      return [...stuck, ...ghosts]
    },
  }
}
