/** Which things of a row can be seen whole, from 0, and whether there is more on either side. */
export interface View {
  readonly first: number
  readonly last: number
  readonly before: boolean
  readonly after: boolean
}

/** Edges in pixels: of the window, and of each thing in order. */
interface Edges {
  readonly start: number
  readonly end: number
}

/** Rounding in the layout engine hides nothing. */
const slack = 2

/**
 * What of a row a window shows. Of things too wide to be seen whole it is the one that begins first
 * in the window.
 */
export function inView(window: Edges, row: readonly Edges[]): View {
  const whole = row.flatMap(({ start, end }, index) =>
    start >= window.start - slack && end <= window.end + slack ? [index] : [],
  )
  const begins = row.findIndex(({ end }) => end > window.start + slack)
  const first = whole[0] ?? Math.max(0, begins)
  return {
    first,
    last: whole.at(-1) ?? first,
    before: (row[0]?.start ?? 0) < window.start - slack,
    after: (row.at(-1)?.end ?? 0) > window.end + slack,
  }
}
