import type { TourEvent } from './tour.ts'

/** What a key can mean to whoever leads a walkthrough. */
export const keyActions = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'start',
  'startHere',
  'end',
  'overview',
  'goTo',
  'presenter',
  'help',
] as const

export type KeyAction = (typeof keyActions)[number]

/** What each action's keys are, by the names of `KeyboardEvent.key`, `Shift+` before them. */
export type KeyMap = Readonly<Record<KeyAction, readonly string[]>>

/**
 * The conventions of PowerPoint, reveal.js and Slidev. Logitech's R400 and R800 send PageUp,
 * PageDown, `.` (R400 also `b`), F5 or Shift+F5, and Escape; Spotlight sends arrows; a pad of five
 * keys sends arrows and Enter.
 */
export const defaultKeys: KeyMap = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'Backspace', 'p'],
  first: ['Home'],
  last: ['End'],
  black: ['b', '.'],
  white: ['w', ','],
  start: ['F5'],
  startHere: ['Shift+F5'],
  end: ['Escape'],
  overview: ['o'],
  goTo: ['g'],
  presenter: ['s'],
  help: ['?', 'F1'],
}

/** A key as it was pressed. */
export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string
  readonly shift: boolean
}

/** The action of a key, or null. A letter means the same with and without Shift or Caps Lock. */
export function actionOf({ key, shift }: KeyPress, keys: KeyMap): KeyAction | null {
  const name = key === ' ' ? 'Space' : /^\p{L}$/u.test(key) ? key.toLowerCase() : key
  const printed = /^\P{C}$/u.test(key) && key !== ' '
  const pressed = shift && !printed ? `Shift+${name}` : name
  return keyActions.find((action) => keys[action].some((known) => equal(known, pressed))) ?? null
}

/** As people write keys in their settings: `pageup` is `PageUp`. */
function equal(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** What an action does to the show; null where it opens something in the presenter's window. */
export function eventOf(action: KeyAction): TourEvent | null {
  switch (action) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'end':
      return { type: action }
    case 'black':
    case 'white':
      return { type: 'blank', blank: action }
    case 'start':
      return { type: 'begin', from: 'start' }
    case 'startHere':
      return { type: 'begin', from: 'here' }
    default:
      return null
  }
}
