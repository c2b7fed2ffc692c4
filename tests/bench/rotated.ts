/** The items, with another one first each time: whoever runs first has no lasting advantage. */
export function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
