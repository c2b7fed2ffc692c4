/** How far what stands still is moved, so that no pixel of an OLED panel always glows. */
export interface Shift {
  readonly x: number
  readonly y: number
}

/** The farthest from its own place in any direction, in rem: 14 px on a 1080p panel. */
export const farthestShift = 1.4

/** Primes: the path comes back to where it began after 61 × 47 steps, a day at two a minute. */
const [across, down] = [61, 47]

/**
 * The shift after so many steps, in rem. From one step to the next it moves by a pixel or so of a
 * 1080p panel, which nobody sees; it begins at rest.
 */
export function shiftAt(step: number): Shift {
  return { x: farthestShift * wave(step / across), y: farthestShift * wave(step / down) }
}

/** A triangle from 0 to 1, over 0 to -1 and back to 0. */
function wave(turns: number): number {
  const part = (((turns + 0.25) % 1) + 1) % 1
  return 1 - 4 * Math.abs(part - 0.5)
}
