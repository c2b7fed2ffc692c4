import type { Attachment } from 'svelte/attachments'
import { markAt } from './mark-at.ts'

/**
 * Hears which mark of a drawing is touched, null where none is. A click that ended a swipe is none
 * (Swiper has prevented it), and one that meant a mark means nothing else any more.
 */
export function touched(tell: (mark: number | null) => void): Attachment<HTMLElement> {
  return (drawing) => {
    const hear = (event: MouseEvent): void => {
      if (event.defaultPrevented) return
      const mark = markAt(drawing, event)
      if (mark !== null) event.preventDefault()
      tell(mark)
    }
    drawing.addEventListener('click', hear)
    return () => drawing.removeEventListener('click', hear)
  }
}
