import type { Clock } from '../clock/clock.ts'

/** Runs something at once, and then no more often than every `ms`; what came meanwhile is one run. */
export function createThrottle(clock: Clock, ms: number, run: () => void): () => void {
  let waits = false
  let again = false

  function go(): void {
    waits = true
    clock.after(ms, () => {
      waits = false
      if (!again) return
      again = false
      go()
    })
    run()
  }

  return () => {
    if (waits) again = true
    else go()
  }
}
