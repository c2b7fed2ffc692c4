import { screen } from 'electron'
import type { Display } from 'electron'
import { seat, setOf } from './places.ts'
import type { Places } from './places.ts'
import type { Swaps } from './swaps-file.ts'

/** Why places are looked at anew: displays have come, gone or changed, or somebody swapped them. */
export type Move = 'changed' | 'swapped'

/** The machine's displays, and who is on which. */
export interface Displays {
  places(): Places<Display>
  /** The audience and the presenter change places; false where there is only one display. */
  swap(): boolean
  /** @returns a function that ends it */
  watch(listener: (move: Move) => void): () => void
}

/**
 * The displays as Electron tells of them, once it is ready.
 *
 * @param wanted the audience's, from 1; null is the main one
 */
export function createDisplays(wanted: number | null, swaps: Swaps): Displays {
  const listeners = new Set<(move: Move) => void>()
  let listening = false
  const tell = (move: Move): void => {
    for (const listener of listeners) listener(move)
  }

  function listen(): void {
    if (listening) return
    listening = true
    const changed = (): void => tell('changed')
    screen.on('display-added', changed)
    screen.on('display-removed', changed)
    screen.on('display-metrics-changed', changed)
  }

  /** There is always one, or nobody could see us ask. */
  function all(): readonly [Display, ...Display[]] {
    const [first, ...others] = screen.getAllDisplays()
    return [first ?? screen.getPrimaryDisplay(), ...others]
  }

  return {
    places() {
      const displays = all()
      return seat(displays, {
        wanted,
        primary: screen.getPrimaryDisplay().id,
        swapped: swaps.has(setOf(displays, wanted)),
      })
    },
    swap() {
      const displays = all()
      if (displays.length < 2) return false
      swaps.turn(setOf(displays, wanted))
      tell('swapped')
      return true
    },
    watch(listener) {
      listen()
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
