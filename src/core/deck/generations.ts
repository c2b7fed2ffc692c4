/** Values by what they were made of. What one generation did not ask for, the next but one has forgotten. */
export interface Generations<Value> {
  /** The value under a key, made where it is not known. */
  recall(key: string, make: () => Value): Value
  /** Begins a generation; nothing is kept where `keep` is false. */
  turn(keep: boolean): void
}

/** Generations without any value yet. */
export function createGenerations<Value>(): Generations<Value> {
  let last = new Map<string, Value>()
  let next = new Map<string, Value>()
  return {
    recall(key, make) {
      const known = next.get(key) ?? last.get(key) ?? make()
      next.set(key, known)
      return known
    },
    turn(keep) {
      last = keep ? next : new Map()
      next = new Map()
    },
  }
}
