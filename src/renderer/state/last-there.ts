/**
 * A reading that keeps its last value when there is none any more: a screen on its way out is drawn,
 * and touched, until it has faded.
 */
export function lastThere<Value>(read: () => Value | undefined): () => Value | undefined {
  let last: Value | undefined
  return () => {
    last = read() ?? last
    return last
  }
}
