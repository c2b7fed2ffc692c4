import type { Stroke } from './route-key.ts'

/** What keys fall on while this has focus. */
export function focusKind(held: Element | null): Stroke['on'] {
  if (held?.matches('input, textarea')) return 'text'
  if (held?.matches('select')) return 'list'
  if (held?.matches('button, a[href]')) return 'control'
  return held?.matches('[data-notes]') ? 'scroller' : 'nothing'
}

/**
 * A button that a pointer pressed gives focus back, or it would press itself at the next Enter of a
 * clicker. Whoever is at the keys keeps their place: Tab goes on from there all the same.
 */
export function letGo({ detail }: Pick<MouseEvent, 'detail'>): void {
  const held = document.activeElement
  if (detail === 0 || !(held instanceof HTMLElement)) return
  if (focusKind(held) === 'control' && !held.closest('[aria-modal=true]')) held.blur()
}
