import type { Attachment } from 'svelte/attachments'
import type { InkStep } from '../../core/tour/ink.ts'
import type { Point } from '../../core/tour/tour.ts'
import { onceAFrame } from './once-a-frame.ts'

/** A light that rests tells of itself, or a screen takes it for lost (light.svelte.ts). */
const restingMs = 2000

/**
 * Points with the light: a finger while it is down, a mouse or pen as long as it is over the box.
 * One message a frame at most; null when it goes.
 */
export function light(tell: (point: Point | null) => void): Attachment<HTMLElement> {
  return onBox((box, signal) => {
    let at: Point | null = null
    const points = onceAFrame<Point>((gathered) => say(gathered.at(-1) ?? null))
    let resting: ReturnType<typeof setInterval> | undefined

    function say(point: Point | null): void {
      clearInterval(resting)
      at = point
      tell(point)
      if (at) resting = setInterval(() => tell(at), restingMs)
    }

    function goOut(): void {
      points.flush()
      if (at) say(null)
    }

    const follow = (event: PointerEvent): void => {
      if (event.isPrimary) points.add(shareOf(event, box.getBoundingClientRect()))
    }
    box.addEventListener('pointerdown', follow, { signal })
    box.addEventListener('pointermove', follow, { signal, passive: true })
    box.addEventListener('pointerleave', goOut, { signal })
    box.addEventListener('pointercancel', goOut, { signal })
    signal.addEventListener('abort', goOut)
  })
}

/** Draws with the pen: a stroke from where a pointer comes down to where it goes up. */
export function pen(tell: (step: InkStep) => void): Attachment<HTMLElement> {
  return onBox((box, signal) => {
    let drawing: { readonly pointer: number; readonly stroke: number; last: Point } | null = null
    let edges = box.getBoundingClientRect()
    const points = onceAFrame<Point>((gathered) => {
      if (drawing) tell({ type: 'draw', stroke: drawing.stroke, points: gathered })
    })

    function lift({ pointerId }: { readonly pointerId: number }): void {
      if (pointerId !== drawing?.pointer) return
      points.flush()
      drawing = null
    }

    box.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || !event.isPrimary) return
        if (drawing) lift({ pointerId: drawing.pointer })
        box.setPointerCapture(event.pointerId)
        edges = box.getBoundingClientRect()
        const first = shareOf(event, edges)
        drawing = { pointer: event.pointerId, stroke: strokeId(), last: first }
        points.add(first)
      },
      { signal },
    )
    box.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerId !== drawing?.pointer) return
        // A fast hand is reported more finely than frames come.
        const between = event.getCoalescedEvents()
        for (const moved of between.length > 0 ? between : [event]) {
          const point = shareOf(moved, edges)
          if (isNear(point, drawing.last)) continue
          drawing.last = point
          points.add(point)
        }
      },
      { signal, passive: true },
    )
    box.addEventListener('pointerup', lift, { signal })
    box.addEventListener('pointercancel', lift, { signal })
    signal.addEventListener('abort', () => drawing && lift({ pointerId: drawing.pointer }))
  })
}

/** While it is attached, fingers on the box are nobody else's. */
function onBox(start: (box: HTMLElement, signal: AbortSignal) => void): Attachment<HTMLElement> {
  return (box) => {
    const listening = new AbortController()
    const { touchAction } = box.style
    box.style.touchAction = 'none'
    start(box, listening.signal)
    return () => {
      listening.abort()
      box.style.touchAction = touchAction
    }
  }
}

/** Where a pointer is in a box, in shares of its width and height. */
function shareOf({ clientX, clientY }: MouseEvent, { left, top, width, height }: DOMRect): Point {
  return { x: share(clientX - left, width), y: share(clientY - top, height) }
}

function share(length: number, of: number): number {
  return of > 0 ? Math.max(0, Math.min(1, length / of)) : 0
}

/** A point that near to the last one is not to be seen. */
function isNear(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < 0.0008 && Math.abs(one.y - other.y) < 0.0008
}

/** Two guides never draw on at one another's stroke. */
function strokeId(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
