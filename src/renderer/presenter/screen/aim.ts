import type { Attachment } from 'svelte/attachments'
import type { Point } from '../../../core/tour/tour.ts'
import { onceAFrame } from '../../tour/once-a-frame.ts'

/** Tells where a pointer that is down lies in a box, in shares of it, once a frame. */
export function aim(tell: (at: Point) => void): Attachment<HTMLElement> {
  return (box) => {
    const listening = new AbortController()
    const { signal } = listening
    const { touchAction } = box.style
    box.style.touchAction = 'none'
    let down: number | null = null
    const places = onceAFrame<Point>((gathered) => {
      const last = gathered.at(-1)
      if (last) tell(last)
    })

    const follow = (event: PointerEvent): void => {
      if (event.pointerId === down) places.add(shareOf(event, box.getBoundingClientRect()))
    }
    box.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || !event.isPrimary) return
        down = event.pointerId
        box.setPointerCapture(event.pointerId)
        follow(event)
      },
      { signal },
    )
    box.addEventListener('pointermove', follow, { signal, passive: true })
    for (const end of ['pointerup', 'pointercancel'] as const) {
      box.addEventListener(
        end,
        ({ pointerId }) => {
          if (pointerId !== down) return
          places.flush()
          down = null
        },
        { signal },
      )
    }
    return () => {
      listening.abort()
      box.style.touchAction = touchAction
    }
  }
}

function shareOf({ clientX, clientY }: MouseEvent, box: DOMRect): Point {
  return {
    x: share(clientX - box.left, box.width),
    y: share(clientY - box.top, box.height),
  }
}

const share = (length: number, of: number): number =>
  of > 0 ? Math.max(0, Math.min(1, length / of)) : 0
