/** Things dealt into rows of a grid whose tracks every row fills. */
export interface Deal {
  readonly rows: number
  /** How many tracks the grid has: the fewest that each row's share divides. */
  readonly tracks: number
  /** For each thing, how many share its row. */
  readonly inRow: readonly number[]
}

/**
 * Deals `count` things into as few rows of at most `most` as will hold them, evenly, longer rows
 * first: 7 by 4 is 4 and 3, never 4, 2 and 1.
 */
export function deal(count: number, most: number): Deal {
  const rows = Math.ceil(count / most)
  const fewest = Math.floor(count / rows)
  const longer = count % rows
  const lengths = Array.from({ length: rows }, (_, row) => fewest + (row < longer ? 1 : 0))
  return {
    rows,
    tracks: longer === 0 ? fewest : fewest * (fewest + 1),
    inRow: lengths.flatMap((length) => Array.from({ length }, () => length)),
  }
}
