/** Time that only runs forward: setting the machine's clock does not move it. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number
  /** Runs something once after some milliseconds. @returns a function that calls it off */
  after(ms: number, run: () => void): () => void
}

/** The machine's own monotonic clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
