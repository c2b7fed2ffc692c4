/** What the viewer can be told to do. */
export type Command = 'close' | 'in' | 'out' | 'whole' | 'left' | 'right' | 'up' | 'down'

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
}

/** What a key tells the viewer, if anything. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  return keys[event.key] ?? null
}
