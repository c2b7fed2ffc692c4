import type { Attachment } from 'svelte/attachments'

/** Shorter is a tap that slipped, in CSS pixels. */
const leastPx = 36
/** So much more across than down, or it scrolls. */
const leastSlant = 1.5

/** Turns by a finger that wipes across a box: to the left for the next, to the right for the one before. */
export function swipe(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (box) => {
    const listening = new AbortController()
    const { signal } = listening
    const { touchAction } = box.style
    box.style.touchAction = 'pan-y'
    let from: PointerEvent | null = null
    box.addEventListener('pointerdown', (event) => (from = event.isPrimary ? event : null), {
      signal,
    })
    box.addEventListener('pointercancel', () => (from = null), { signal })
    // A finger that has left the box has still wiped.
    addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId !== from?.pointerId) return
        const across = event.clientX - from.clientX
        const down = event.clientY - from.clientY
        from = null
        if (Math.abs(across) < Math.max(leastPx, Math.abs(down) * leastSlant)) return
        turn(across < 0 ? 1 : -1)
      },
      { signal },
    )
    return () => {
      listening.abort()
      box.style.touchAction = touchAction
    }
  }
}
