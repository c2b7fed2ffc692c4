import type { Clock } from '../clock/clock.ts'

/** The presenter's timer. */
export interface Stopwatch {
  /** Runs from nought. */
  start(): void
  /** Stands at nought. */
  stop(): void
  /** Goes on from nought, running or not as before. */
  reset(): void
  pause(): void
  run(): void
  read(): { readonly elapsedMs: number; readonly running: boolean }
}

/** A stopwatch that stands at nought. */
export function createStopwatch(clock: Clock): Stopwatch {
  /** What had passed when it last stood. */
  let passed = 0
  let since: number | null = null

  const elapsed = () => passed + (since === null ? 0 : clock.now() - since)

  function set(to: number, running: boolean): void {
    passed = to
    since = running ? clock.now() : null
  }

  return {
    start: () => set(0, true),
    stop: () => set(0, false),
    reset: () => set(0, since !== null),
    pause: () => set(elapsed(), false),
    run: () => set(elapsed(), true),
    read: () => ({ elapsedMs: Math.round(elapsed()), running: since !== null }),
  }
}
