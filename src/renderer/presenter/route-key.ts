import { actionOf, type KeyMap } from '../../core/tour/keys.ts'

/** A key that was pressed in the presenter's window, and what it fell on. */
export interface Stroke {
  readonly key: string
  readonly shift: boolean
  readonly repeat: boolean
  /** What has focus: a place to type, a list to choose from, something to press, something to scroll. */
  readonly on: 'text' | 'list' | 'control' | 'scroller' | 'nothing'
  /** Whether something lies over the window. */
  readonly covered: boolean
  /** Whether digits of a slide's number wait for Enter. */
  readonly typed: boolean
}

/**
 * Who gets a key: `lead` leads the walkthrough by way of main, `page` is what the page makes of it,
 * `nothing` is nobody. The rest is the notes'.
 */
export type Route = 'lead' | 'page' | 'nothing' | 'notesUp' | 'notesDown' | 'larger' | 'smaller'

/** What the notes hear wherever focus is, as long as nobody gave these keys another meaning. */
const noteKeys = new Map<string, Route>([
  ['Shift+ArrowUp', 'notesUp'],
  ['Shift+ArrowDown', 'notesDown'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
])

/** A clicker's keys that mean nothing to a field or a list. */
const clickersOwn = ['PageUp', 'PageDown', 'F5', 'F1']

const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

/** Decides who gets a key. A clicker leads wherever focus is; whoever types, types. */
export function routeKey(stroke: Stroke, keys: KeyMap): Route {
  const { key, shift, repeat, on, covered, typed } = stroke
  const pressing = key === 'Enter' || key === ' '
  if (on === 'text' || on === 'list') {
    if (!clickersOwn.includes(key)) return 'page'
    return repeat ? 'nothing' : 'lead'
  }
  if (covered && (pressing || moving.includes(key) || ['Escape', 'Tab'].includes(key))) {
    return repeat && pressing ? 'nothing' : 'page'
  }
  if (on === 'control' && pressing && !(typed && key === 'Enter'))
    return repeat ? 'nothing' : 'page'
  if (on === 'scroller' && !shift && ['ArrowUp', 'ArrowDown'].includes(key)) return 'page'
  const leads = actionOf({ key, shift }, keys) !== null || /^\d$/u.test(key) || (typed && pressing)
  // A key that is held down turns once (EN 301 549, 5.7).
  if (leads) return repeat ? 'nothing' : 'lead'
  return noteKeys.get(shift && key.length > 1 ? `Shift+${key}` : key) ?? 'page'
}
