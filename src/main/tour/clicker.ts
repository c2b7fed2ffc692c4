import { actionOf, eventOf } from '../../core/tour/keys.ts'
import type { KeyAction, KeyMap, KeyPress } from '../../core/tour/keys.ts'
import type { TourEvent } from '../../core/tour/tour.ts'
import { digitsAt, nothingTyped, typeDigit } from '../../core/tour/typed.ts'
import type { PresenterPanel } from '../../contract/tour.ts'
import type { Clock } from '../clock/clock.ts'

/** Which of our windows had the keyboard. */
type KeyPlace = 'audience' | 'presenter'

/** The keys of the desk: a clicker's, a keyboard's, a pad's. */
export interface Clicker {
  /**
   * A key pressed in one of our windows. In the audience's it leads only once somebody does;
   * before, a visitor may have pressed it.
   *
   * @returns what it means, or null
   */
  press(press: KeyPress, where: KeyPlace): KeyAction | null
  /** Digits of a slide's number that wait for Enter. */
  typed(): string
}

export interface ClickerOptions {
  readonly keys: KeyMap
  readonly clock: Clock
  /** Whether somebody sits at the desk. */
  readonly isThere: () => boolean
  readonly isTouring: () => boolean
  /** The deck that a number is meant in. */
  readonly deck: () => string | undefined
  readonly act: (event: TourEvent) => void
  readonly openPanel: (panel: PresenterPanel) => void
  /** Called when the digits have changed. */
  readonly onTyped: () => void
}

/** A clicker that nobody has pressed. */
export function createClicker(options: ClickerOptions): Clicker {
  const { keys, clock, isThere, isTouring, deck, act, openPanel, onTyped } = options
  let typed = nothingTyped

  const digits = () => digitsAt(typed, clock.now())

  /** Whether a key is part of a number, or ends one. */
  function types(key: string): boolean {
    const before = digits()
    const more = typeDigit(typed, key, clock.now())
    typed = more ?? nothingTyped
    if (more || before !== '') onTyped()
    if (more) return true
    if (before === '' || key !== 'Enter') return false
    const id = deck()
    if (id !== undefined) act({ type: 'go', deck: id, index: Math.max(0, Number(before) - 1) })
    return true
  }

  return {
    typed: digits,
    press(press, where) {
      const action = actionOf(press, keys)
      if (action === 'presenter' && where === 'audience') return action
      if (!isThere()) return null
      const begins = action === 'start' || action === 'startHere'
      if (where === 'audience' && !isTouring() && !begins) return null
      if (types(press.key)) return 'goTo'
      if (action === null) return null
      const event = eventOf(action)
      if (event) act(event)
      else if (action === 'overview' || action === 'goTo' || action === 'help') openPanel(action)
      return action
    },
  }
}
