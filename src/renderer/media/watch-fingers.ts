import type { Attachment } from 'svelte/attachments'
import { createFingers, type Gesture, type Sample } from './fingers.ts'

/**
 * Tells what fingers (or a mouse) do on an element. Where they come down counts; they may leave it.
 * The element's CSS must keep the browser off its touches (`touch-action`).
 */
export function watchFingers(tell: (gesture: Gesture) => void): Attachment<HTMLElement> {
  return (element) => {
    const fingers = createFingers(tell)
    const down = new Set<number>()
    const here = new AbortController()
    let away = new AbortController()

    element.addEventListener('pointerdown', touch, { passive: true, signal: here.signal })

    function touch(event: PointerEvent): void {
      if (event.button !== 0) return
      if (down.size === 0) follow()
      down.add(event.pointerId)
      fingers.down(sample(event))
    }

    /** On the window: what a finger came down on may be gone before the finger is. */
    function follow(): void {
      away = new AbortController()
      const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', heard: Heard) =>
        window.addEventListener(type, (event) => down.has(event.pointerId) && heard(event), {
          passive: true,
          signal: away.signal,
        })
      listen('pointermove', (event) => fingers.move(sample(event)))
      listen('pointerup', (event) => {
        leave(event)
        fingers.up(sample(event))
      })
      listen('pointercancel', (event) => {
        leave(event)
        fingers.lose(sample(event))
      })
    }

    function leave({ pointerId }: PointerEvent): void {
      down.delete(pointerId)
      if (down.size === 0) away.abort()
    }

    return () => {
      here.abort()
      away.abort()
    }
  }
}

type Heard = (event: PointerEvent) => void

function sample({ pointerId, clientX, clientY, timeStamp }: PointerEvent): Sample {
  return { id: pointerId, at: { x: clientX, y: clientY }, time: timeStamp }
}
