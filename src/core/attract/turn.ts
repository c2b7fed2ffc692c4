/** Where an item's words stand on the glass. */
export interface Place {
  readonly row: 'top' | 'middle' | 'bottom'
  readonly column: 'start' | 'middle' | 'end'
}

/** What is on at a turn of the loop. */
export interface Turn {
  /** The item's index in its round. */
  readonly item: number
  /** The index of the language that speaks loudest. */
  readonly language: number
  readonly place: Place
}

/**
 * Neighbours share neither row nor column, so that words never come up where the last ones went.
 * The top corner where a line of Latin or Chinese begins is left to the staff's taps.
 */
const places: readonly [Place, ...Place[]] = [
  { row: 'bottom', column: 'start' },
  { row: 'middle', column: 'end' },
  { row: 'top', column: 'middle' },
  { row: 'bottom', column: 'end' },
  { row: 'middle', column: 'start' },
  { row: 'top', column: 'end' },
  { row: 'middle', column: 'middle' },
]

/**
 * What is on at a turn. Languages take turns from item to item. Where that would give an item the
 * same language or the same place in every round, each round begins one further on.
 *
 * @param turn from 0
 * @param items how many a round has, at least 1
 * @param languages how many speak, at least 1
 */
export function turnAt(turn: number, items: number, languages: number): Turn {
  const round = Math.floor(turn / items)
  const further = (count: number): number => (items % count === 0 ? round : 0)
  return {
    item: turn % items,
    language: (turn + further(languages)) % languages,
    place: places[(turn + further(places.length)) % places.length] ?? places[0],
  }
}
