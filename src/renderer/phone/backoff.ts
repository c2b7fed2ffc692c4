const firstMs = 250
const longestMs = 5000

/** How long to wait before the `tries`th try in a row, from 1: twice as long each time, 5 s at most. */
export function waitBefore(tries: number): number {
  return Math.min(firstMs * 2 ** Math.min(tries - 1, 10), longestMs)
}
