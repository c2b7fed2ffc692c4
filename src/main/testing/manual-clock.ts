import type { Clock } from '../clock/clock.ts'

/** A clock for tests: time passes when the test says so. */
export interface ManualClock extends Clock {
  /** Lets time pass, running what falls due on the way, in order. */
  pass(ms: number): void
  /** How many things wait for their time. */
  waiting(): number
}

/** A clock that stands still until it is told to pass. */
export function createManualClock(): ManualClock {
  let now = 0
  const due = new Set<{ readonly at: number; readonly run: () => void }>()

  function next(until: number) {
    return [...due].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  }

  return {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run }
      due.add(entry)
      return () => void due.delete(entry)
    },
    pass(ms) {
      const until = now + ms
      for (let entry = next(until); entry; entry = next(until)) {
        due.delete(entry)
        now = entry.at
        entry.run()
      }
      now = until
    },
    waiting: () => due.size,
  }
}
