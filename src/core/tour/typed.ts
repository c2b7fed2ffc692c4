/** The digits typed so far of a slide's number, and where they lead when Enter is pressed. */
export interface Typed {
  readonly digits: string
  /** When the last one was typed, in the clock's milliseconds. */
  readonly at: number
}

export const nothingTyped: Typed = { digits: '', at: Number.NEGATIVE_INFINITY }

/** Digits that nobody ended with Enter are forgotten after this. */
const patienceMs = 4000

const mostDigits = 5

/** The digits after one more key at `now`; `null` where the key is none. */
export function typeDigit(typed: Typed, key: string, now: number): Typed | null {
  if (!/^\d$/u.test(key)) return null
  return { digits: (digitsAt(typed, now) + key).slice(-mostDigits), at: now }
}

/** The digits that still count at `now`. */
export function digitsAt({ digits, at }: Typed, now: number): string {
  return now - at <= patienceMs ? digits : ''
}
