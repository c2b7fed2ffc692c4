import type { Clock } from '../clock/clock.ts'

/** What of the pad's troubles must outlive a restart. */
export interface LockoutRecord {
  /** Wrong tries since the last lock or the last right PIN. */
  readonly tries: number
  /** How often the pad has locked since the last right PIN. */
  readonly locks: number
  /** How long it was still to be locked when this was written; 0 when it was open. */
  readonly remainingSeconds: number
}

/** Where the record is kept. */
export interface LockoutStore {
  read(): LockoutRecord
  write(record: LockoutRecord): void
}

/** Counts the tries at the pad, and locks it for longer and longer. */
export interface Lockout {
  /** Seconds until the next try, 0 when it may be now. */
  lockedSeconds(): number
  /** How many tries are left before the next lock. */
  triesLeft(): number
  /** Counts a try before its PIN is looked at, so that pulling the plug does not save it. */
  fail(): void
  /** The PIN was right: all is forgotten. */
  clear(): void
}

/** Tries before each lock. */
export const mostTries = 5
const firstLockSeconds = 30
const longestLockSeconds = 3600

/** How long the pad stays locked the `locks`th time: 30 s, then double each time, an hour at most. */
export function lockSeconds(locks: number): number {
  return Math.min(firstLockSeconds * 2 ** Math.min(locks - 1, 20), longestLockSeconds)
}

/**
 * A lockout over what was stored. What was still to wait is waited from the app's start, whole, on
 * a clock that only runs forward: neither a restart nor setting the time makes it shorter.
 */
export function createLockout(clock: Clock, store: LockoutStore): Lockout {
  let record = store.read()
  let opensAt = clock.now()
  let callOff = () => {}
  if (record.remainingSeconds > 0) lock(record.remainingSeconds)

  function save(next: LockoutRecord): void {
    record = next
    store.write(next)
  }

  function lock(seconds: number): void {
    opensAt = clock.now() + seconds * 1000
    callOff()
    // Served: a restart from now on must not start the wait again.
    callOff = clock.after(seconds * 1000, () => save({ ...record, remainingSeconds: 0 }))
  }

  return {
    lockedSeconds: () => Math.max(0, Math.ceil((opensAt - clock.now()) / 1000)),
    triesLeft: () => mostTries - record.tries,
    fail() {
      const tries = record.tries + 1
      if (tries < mostTries) return save({ ...record, tries })
      const locks = record.locks + 1
      const remainingSeconds = lockSeconds(locks)
      save({ tries: 0, locks, remainingSeconds })
      lock(remainingSeconds)
    },
    clear() {
      callOff()
      opensAt = clock.now()
      save({ tries: 0, locks: 0, remainingSeconds: 0 })
    },
  }
}
