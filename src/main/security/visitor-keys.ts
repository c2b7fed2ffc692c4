import type { Input } from 'electron'

/** What tells one key stroke from another. */
export type KeyStroke = Pick<Input, 'key' | 'control' | 'alt' | 'meta'>

const moving = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Shift',
  'Process',
])

/** What a clicker's first button and a keyboard's help send besides. */
const presenting = new Set(['F1', 'F5'])

/**
 * Whether a key may reach the page: those that move about, and what types one character. All else
 * (anything with Ctrl, Alt or Meta, the function and media keys) is a command to the browser or
 * the system, now or in its next version, and stops here.
 *
 * @param isPresenting whether somebody sits at the presenter's desk
 */
export function isVisitorKey(
  { key, control, alt, meta }: KeyStroke,
  isPresenting = false,
): boolean {
  if (control || alt || meta) return false
  if (isPresenting && presenting.has(key)) return true
  return moving.has(key) || /^\P{C}$/u.test(key)
}
