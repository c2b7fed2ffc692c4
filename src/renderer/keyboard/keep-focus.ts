/** A slide or a screen is there within some frames; what takes longer does not come. */
const mostFrames = 120

/**
 * Brings focus back when what had it goes away: a slide that was turned, a dialog that was answered,
 * a screen that was left. Only for somebody at the keys: whoever touches needs no ring.
 *
 * @param place where focus belongs now, or null when that is still on its way
 * @returns a function that ends it
 */
export function keepFocus(target: Window, place: () => HTMLElement | null): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  let atKeys = false
  let frame = 0

  const look = (left: number): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!atKeys || !isLost(document.activeElement)) return
      const found = place()
      if (found) found.focus({ preventScroll: true })
      if (left > 0 && isLost(document.activeElement)) look(left - 1)
    })
  }

  target.addEventListener('pointerdown', () => (atKeys = false), options)
  target.addEventListener(
    'keydown',
    () => {
      atKeys = true
      look(mostFrames)
    },
    options,
  )
  target.addEventListener('focusout', () => look(mostFrames), options)
  return () => {
    listening.abort()
    cancelAnimationFrame(frame)
  }
}

function isLost(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.closest('[inert]') !== null
}
