/** Everything that shows that somebody is there, scrolling included (jquery-idleTimeout#34). */
const signs = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'touchmove',
  'wheel',
  'keydown',
  'scroll',
] as const

/** One word to main in this many milliseconds is enough: the idle clock counts in seconds. */
const quietMilliseconds = 250

/**
 * Tells of activity in a window, throttled by the events' own clock.
 * @returns a function that ends it
 */
export function watchActivity(target: Window, tell: (event: Event) => void): () => void {
  const listening = new AbortController()
  let last = Number.NEGATIVE_INFINITY
  const heard = (event: Event): void => {
    if (event.timeStamp - last < quietMilliseconds) return
    last = event.timeStamp
    tell(event)
  }
  for (const sign of signs) {
    target.addEventListener(sign, heard, { capture: true, passive: true, signal: listening.signal })
  }
  return () => listening.abort()
}
