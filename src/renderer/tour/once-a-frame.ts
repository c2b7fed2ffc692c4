/** Asks to be called before the next picture; returns what calls that off. */
export type NextFrame = (call: () => void) => () => void

/** The window's own frames. */
const nextFrame: NextFrame = (call) => {
  const asked = requestAnimationFrame(call)
  return () => cancelAnimationFrame(asked)
}

/** What is told once a frame, however often it happens. */
export interface OnceAFrame<T> {
  add(...items: readonly T[]): void
  /** Tells what there is at once. */
  flush(): void
}

/** Gathers what happens until the next frame and tells it in one. */
export function onceAFrame<T>(
  tell: (items: readonly T[]) => void,
  frame: NextFrame = nextFrame,
): OnceAFrame<T> {
  let gathered: T[] = []
  let callOff: (() => void) | null = null

  function flush(): void {
    callOff?.()
    callOff = null
    if (gathered.length === 0) return
    const items = gathered
    gathered = []
    tell(items)
  }

  return {
    add(...items) {
      gathered.push(...items)
      callOff ??= frame(flush)
    },
    flush,
  }
}
