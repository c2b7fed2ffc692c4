/** How evenly the window has been drawn, over the last second. */
export interface FrameStatistics {
  readonly perSecond: number
  readonly medianMs: number
  readonly worstMs: number
}

const windowMs = 1000

/**
 * The frames that still count at the last one: those of the second before it.
 *
 * @param times when frames were drawn, in milliseconds, oldest first
 */
export function lastSecond(times: readonly number[]): readonly number[] {
  const end = times.at(-1) ?? 0
  return times.filter((time) => end - time <= windowMs)
}

/**
 * Statistics of frames by the times between them.
 *
 * @param times when frames were drawn, in milliseconds, oldest first
 * @returns `null` until there is something to measure
 */
export function frameStatistics(times: readonly number[]): FrameStatistics | null {
  const counting = lastSecond(times)
  const [first] = counting
  const last = counting.at(-1)
  const gaps = counting.slice(1).map((time, index) => time - (counting[index] ?? time))
  if (first === undefined || last === undefined || gaps.length < 2 || last === first) return null
  return {
    perSecond: (gaps.length * 1000) / (last - first),
    medianMs: median(gaps),
    worstMs: Math.max(...gaps),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
