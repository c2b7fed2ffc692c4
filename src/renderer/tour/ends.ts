/** How many walkthroughs have ended, and whether one has with this very reading. */
export interface Ends {
  readonly count: number
  readonly now: boolean
}

/** Counts the ends of walkthroughs, from readings of whether somebody leads. */
export function countEnds(leads: () => boolean): () => Ends {
  let led = false
  let count = 0
  return () => {
    const leading = leads()
    const now = led && !leading
    if (now) count += 1
    led = leading
    return { count, now }
  }
}
