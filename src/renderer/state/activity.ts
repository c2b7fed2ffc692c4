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
 *
 * A pointer that lies still is none, though it “moves” whenever a window or a layout changes under
 * it: a mouse left on the glass would keep a session alive for ever.
 *
 * @returns a function that ends it
 */
export function watchActivity(target: Window, tell: (event: Event) => void): () => void {
  const listening = new AbortController()
  let last = Number.NEGATIVE_INFINITY
  let lay = { x: Number.NaN, y: Number.NaN }
  const heard = (event: Event): void => {
    if (event.type === 'pointermove' && event instanceof PointerEvent) {
      const { screenX: x, screenY: y } = event
      if (x === lay.x && y === lay.y) return
      lay = { x, y }
    }
    if (event.timeStamp - last < quietMilliseconds) return
    last = event.timeStamp
    tell(event)
  }
  for (const sign of signs) {
    target.addEventListener(sign, heard, { capture: true, passive: true, signal: listening.signal })
  }
  return () => listening.abort()
}
