import { holdsSwipe } from './swiper.ts'

export type Side = 'previous' | 'next'

/** What answers a tap itself. */
const answersTaps = `a, button, input, select, textarea, label, summary, video, audio, [tabindex='0'], ${holdsSwipe}`

/** How far in from either edge a tap turns the slide: a thumb at least, a tenth of a wide panel. */
function zoneWidth(width: number): number {
  return Math.max(48, width / 10)
}

/**
 * The side that a tap turns to, or null where it means something else: it fell between the edges, on
 * a control or a part that scrolls, or ended a swipe (Swiper then prevents the click's default).
 *
 * @param area what the zones lie in; it is measured once per tap
 */
export function edgeTapped(event: MouseEvent, area: HTMLElement): Side | null {
  const { target } = event
  if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return null
  const { left, width } = area.getBoundingClientRect()
  const across = event.clientX - left
  const zone = zoneWidth(width)
  const side = across < zone ? 'previous' : across >= width - zone ? 'next' : null
  if (side === null || target.closest(answersTaps) || scrolls(target, area)) return null
  return side
}

/** Whether an element lies in a part of the area that a finger can scroll. */
function scrolls(element: Element, area: HTMLElement): boolean {
  for (let up: Element | null = element; up && up !== area; up = up.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(up)
    if (/auto|scroll/.test(overflowY) && up.scrollHeight > up.clientHeight + 2) return true
    if (/auto|scroll/.test(overflowX) && up.scrollWidth > up.clientWidth + 2) return true
  }
  return false
}
