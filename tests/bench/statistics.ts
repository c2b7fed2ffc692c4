/** What several runs of one thing come to. `median` is `null` when every run was given up. */
export interface Summary {
  readonly median: number | null
  /** The middle half of the runs, as a part of the median: 0.1 means ±5 %. */
  readonly spread: number
  readonly runs: readonly number[]
}

/** The median and the spread of some runs' milliseconds. */
export function summarise(runs: readonly number[]): Summary {
  const sorted = runs.toSorted((a, b) => a - b)
  const median = quantile(sorted, 0.5)
  if (median === null) return { median, spread: 0, runs }
  const middle = (quantile(sorted, 0.75) ?? median) - (quantile(sorted, 0.25) ?? median)
  return { median, spread: median > 0 ? middle / median : 0, runs }
}

/** Between two neighbours the value lies in proportion (Hyndman and Fan's type 7). */
export function quantile(sorted: readonly number[], part: number): number | null {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low === undefined || high === undefined ? null : low + (high - low) * (at % 1)
}
