/**
 * The share of the standard size that type never goes below. ISO 9241-303 wants a capital at least
 * 16′ of arc high: 7 mm to an eye 1.5 m away, which are 11 px on a 55-inch panel of 1920 × 1080, or
 * 17 px of type. A body of 32 px keeps to that at 0.6; smaller type stops at 17 px by itself
 * (`--type-small` in styles/tokens.css).
 */
export const floor = 0.6

/** The same for paper, which is read from as near as need be. */
export const floorOnPaper = 0.25

/** From one step to the next type shrinks by so much: too little to be seen, few enough to search. */
const ratio = 0.97

/** The steps that type may take from 1, the size it is to have, down to `last`: largest first. */
export function stepsTo(last: number): readonly number[] {
  const count = Math.ceil(Math.log(last) / Math.log(ratio))
  return [...Array.from({ length: count }, (_, step) => round(ratio ** step)), round(last)]
}

const round = (step: number): number => Math.round(step * 1000) / 1000

/**
 * The largest of `steps` (largest first) that `fits`, found by halving: a measurement costs a
 * reflow, and most slides need one. Undefined where not even the smallest does.
 */
export function largestThat(
  fits: (step: number) => boolean,
  steps: readonly number[],
): number | undefined {
  const [first] = steps
  if (first === undefined || fits(first)) return first
  let tooLarge = 0
  let best = steps.length
  while (best - tooLarge > 1) {
    const middle = Math.floor((tooLarge + best) / 2)
    if (fits(steps[middle] ?? 0)) best = middle
    else tooLarge = middle
  }
  return steps[best]
}
