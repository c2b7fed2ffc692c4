import type { Clock } from '../clock/clock.ts'

const firstDelayMs = 100
const longestDelayMs = 30_000
/** What has lived this long has recovered. */
const healthyMs = 60_000

/**
 * Tries something again after failures: almost at once the first time, then after waits that
 * double, so that what cannot live does not take the machine with it.
 *
 * @returns what to call at each failure
 */
export function createBackoff(clock: Clock, again: () => void): () => void {
  let delay = firstDelayMs
  let callOff = () => {}
  return () => {
    callOff()
    callOff = clock.after(delay, () => {
      again()
      callOff = clock.after(healthyMs, () => (delay = firstDelayMs))
    })
    delay = Math.min(delay * 2, longestDelayMs)
  }
}
