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

/**
 * Whether a key may reach the page: those that move about, and what types one character. All else
 * (anything with Ctrl, Alt or Meta, the function and media keys) is a command to the browser or
 * the system, now or in its next version, and stops here.
 */
export function isVisitorKey({ key, control, alt, meta }: KeyStroke): boolean {
  if (control || alt || meta) return false
  return moving.has(key) || /^\P{C}$/u.test(key)
}
