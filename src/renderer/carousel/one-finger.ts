import type Swiper from 'swiper'

/**
 * Lets one finger alone turn the slides, until the carousel is destroyed. A second one on them calls
 * the swipe off: the slide springs back, and nothing turns before a finger comes alone. So does a
 * touch that the system takes away (pointercancel: a palm, or a tall slide that scrolls).
 *
 * Swiper follows a finger by two ids, and keeps them when it never hears of its end: a finger whose
 * slide has left the DOM would hold the carousel for ever. Who comes alone starts afresh.
 */
export function oneFinger(element: HTMLElement, swiper: Swiper): void {
  const listening = new AbortController()
  const fingers = new Set<number>()
  const data = swiper.touchEventsData

  // In the capture phase: Swiper takes a cancelled touch for one that ended.
  const options = { capture: true, passive: true, signal: listening.signal }
  element.addEventListener(
    'pointerdown',
    ({ pointerId, isPrimary }) => {
      if (isPrimary) fingers.clear()
      if (fingers.size === 0) {
        data.pointerId = null
        data.touchId = null
      }
      fingers.add(pointerId)
      if (fingers.size > 1) callOff(swiper)
    },
    options,
  )
  window.addEventListener('pointerup', ({ pointerId }) => void fingers.delete(pointerId), options)
  window.addEventListener(
    'pointercancel',
    ({ pointerId }) => {
      if (fingers.delete(pointerId)) callOff(swiper)
    },
    options,
  )
  swiper.on('touchStart', () => {
    // The first finger has left and others have not: to Swiper, the next one is a first.
    if (fingers.size > 1) callOff(swiper)
  })
  swiper.on('destroy', () => listening.abort())
}

/** Lets go of a swipe: the slide springs back. */
export function callOff(swiper: Swiper): void {
  const data = swiper.touchEventsData
  data.isTouched = false
  data.isMoved = false
  data.startMoving = false
  swiper.slideTo(swiper.activeIndex)
}
