import type { Attachment } from 'svelte/attachments'

interface Dragged {
  /** The finger is at this share of the element's width, from 0 to 1. */
  readonly hold: (share: number) => void
  readonly letGo: () => void
  /** The system took the touch away, or a second finger came: nothing was meant. */
  readonly callOff: () => void
}

/** Follows one finger along an element. The element is measured once, where the finger comes down. */
export function drag({ hold, letGo, callOff }: Dragged): Attachment<HTMLElement> {
  return (element) => {
    const listening = new AbortController()
    const { signal } = listening
    let finger: number | null = null
    let left = 0
    let width = 1

    const share = (x: number): number => Math.max(0, Math.min(1, (x - left) / width))

    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return
        if (!event.isPrimary || finger !== null) {
          finger = null
          callOff()
          return
        }
        finger = event.pointerId
        element.setPointerCapture(finger)
        ;({ left, width } = element.getBoundingClientRect())
        hold(share(event.clientX))
      },
      { signal },
    )
    element.addEventListener(
      'pointermove',
      ({ pointerId, clientX }) => {
        if (pointerId === finger) hold(share(clientX))
      },
      { signal, passive: true },
    )
    const end = (done: () => void) => (event: PointerEvent) => {
      if (event.pointerId !== finger) return
      finger = null
      done()
    }
    element.addEventListener('pointerup', end(letGo), { signal })
    element.addEventListener('pointercancel', end(callOff), { signal })
    // The keyboard stays where it was: who drags has not asked for it.
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
    return () => listening.abort()
  }
}
