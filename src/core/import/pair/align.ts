/** Which of two rows' members belong together, as indices, in order; the others stand alone. */
export type Pairs = readonly (readonly [one: number, other: number])[]

/** What it costs to leave a member alone. */
const alone = 0.55

/** Pairs two rows so that like goes with like and none overtakes another (Needleman and Wunsch). */
export function align(
  ones: number,
  others: number,
  distance: (one: number, other: number) => number,
): Pairs {
  const width = others + 1
  const cost = new Float64Array((ones + 1) * width)
  const at = (one: number, other: number) => cost[one * width + other] ?? 0
  const paired = (one: number, other: number) =>
    at(one - 1, other - 1) + distance(one - 1, other - 1)
  for (let one = 0; one <= ones; one += 1) {
    for (let other = 0; other <= others; other += 1) {
      if (one + other === 0) continue
      cost[one * width + other] = Math.min(
        one > 0 ? at(one - 1, other) + alone : Infinity,
        other > 0 ? at(one, other - 1) + alone : Infinity,
        one > 0 && other > 0 ? paired(one, other) : Infinity,
      )
    }
  }
  const pairs: [number, number][] = []
  let [one, other] = [ones, others]
  while (one > 0 && other > 0) {
    if (at(one, other) === paired(one, other)) pairs.unshift([(one -= 1), (other -= 1)])
    else if (at(one, other) === at(one - 1, other) + alone) one -= 1
    else other -= 1
  }
  return pairs
}
