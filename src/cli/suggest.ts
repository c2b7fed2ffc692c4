/**
 * How many single letters must be inserted, dropped, replaced or swapped with their neighbour to
 * turn one word into the other (optimal string alignment).
 */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** The known word that a mistyped one most likely meant, or `null` when none is near. */
export function suggest(typed: string, known: Iterable<string>): string | null {
  // One slip in a short word, one in three letters of a longer one: more is another word.
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  let nearest: string | null = null
  for (const word of known) {
    const far = distance(typed.toLowerCase(), word.toLowerCase())
    if (far < least) {
      least = far
      nearest = word
    }
  }
  return nearest
}
