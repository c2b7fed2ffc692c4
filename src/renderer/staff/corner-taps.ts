/** Five taps in the corner, the first and the last no farther apart than this. */
const tapsNeeded = 5
const withinMilliseconds = 5000

/** The times of the taps that still count, oldest first. */
export type Taps = readonly number[]

/**
 * Counts a tap at `time` (milliseconds on any steady clock).
 * @returns the taps that still count, or `'open'` when they are enough
 */
export function tapped(taps: Taps, time: number): Taps | 'open' {
  const counting = [...taps.filter((tap) => time - tap < withinMilliseconds), time]
  return counting.length >= tapsNeeded ? 'open' : counting
}
