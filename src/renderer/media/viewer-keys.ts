/** What the viewer can be told to do; `previous` and `next` close it where there is nothing more. */
export type Command =
  'close' | 'in' | 'out' | 'whole' | 'left' | 'right' | 'up' | 'down' | 'previous' | 'next'

const keys: Readonly<Record<string, Command>> = {
  Escape: 'close',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  // All that a clicker has.
  PageUp: 'previous',
  PageDown: 'next',
}

/** What a key tells the viewer, if anything. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  return keys[event.key] ?? null
}
