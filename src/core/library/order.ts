import type { Deck } from '../model/deck.ts'

/**
 * Decks as a show puts them: by the `order` of their `deck.yaml`, the lowest first. Those without
 * one come last; equal ones stay as they came, which is by name.
 */
export function inOrder<Placed extends { readonly deck: Pick<Deck, 'order'> }>(
  decks: readonly Placed[],
): readonly Placed[] {
  const place = ({ deck }: Placed) => deck.order ?? Infinity
  // Infinity less Infinity is no number.
  return decks.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
