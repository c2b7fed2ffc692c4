/** When a slide is to be on, in seconds from the start of the walkthrough. */
export interface Plan {
  readonly from: number
  readonly to: number
  /** How long all is to take. */
  readonly whole: number
}

/** What there is to plan with. */
export interface Timed {
  readonly durationMinutes: number | null
  readonly slides: readonly { readonly seconds: number | null }[]
}

/**
 * When the slide at `index` is to be on. A slide has the `seconds` that it names; what is left of
 * `durationMinutes` is shared by the others alike. Without either nobody has a plan.
 *
 * @returns null where there is no plan
 */
export function planOf({ durationMinutes, slides }: Timed, index: number): Plan | null {
  const named = slides.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  const open = slides.filter(({ seconds }) => seconds === null).length
  if (durationMinutes === null && open > 0) return null
  const left = Math.max(0, (durationMinutes ?? 0) * 60 - named)
  const share = open > 0 ? left / open : 0
  const until = (end: number): number =>
    slides.slice(0, end).reduce((sum, { seconds }) => sum + (seconds ?? share), 0)
  return { from: until(index), to: until(index + 1), whole: until(slides.length) }
}

/** How a walkthrough goes: `hurry` when a slide is on longer than it was to be, `slow` when it came too soon. */
export type Pace = 'on-time' | 'hurry' | 'slow'

/** Nobody is late for less, in seconds. */
const leeway = 10

/** How it goes after `elapsed` seconds. */
export function paceAt({ from, to }: Plan, elapsed: number): Pace {
  if (elapsed > to + leeway) return 'hurry'
  return elapsed < from - leeway ? 'slow' : 'on-time'
}
