import type Swiper from 'swiper'

/**
 * Something to leaf through on a slide (`data-holds-swipe="next"` or `"previous"`) keeps the swipes
 * of that way to itself; those of the other way, where it has nothing more to show, turn the slides.
 */
export function allowWays(swiper: Swiper, target: EventTarget | null): void {
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-holds-swipe]') : null
  swiper.allowSlideNext = held?.dataset['holdsSwipe'] !== 'next'
  swiper.allowSlidePrev = held?.dataset['holdsSwipe'] !== 'previous'
}

/** The finger has gone: buttons and keys lead both ways. */
export function allowAllWays(swiper: Swiper): void {
  // Swiper is about to ask what the finger was allowed.
  queueMicrotask(() => {
    swiper.allowSlideNext = true
    swiper.allowSlidePrev = true
  })
}
