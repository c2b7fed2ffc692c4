import Swiper from 'swiper'
import { Virtual } from 'swiper/modules'
import 'swiper/css'
import { oneFinger } from './one-finger.ts'
import { allowAllWays, allowWays } from './one-way.ts'

/** A swipe is one when it goes 1.5 times as far sideways as up or down: atan(1 / 1.5). */
const swipeAngleDegrees = 34

interface Options {
  readonly slots: number
  readonly slot: number
  readonly speed: number
  /** Slots `from` … `to` are to be in the DOM soon, and the active one when this returns. */
  readonly render: (from: number, to: number) => void
  /** A finger comes, which may move the slides anywhere. */
  readonly touched: () => void
  /** It has gone, and slides move by themselves or not at all. */
  readonly released: () => void
  /** The slide that will be on show is known: the finger has left, or a button was pressed. */
  readonly moved: (slot: number) => void
  /** Nothing moves any more. */
  readonly settled: () => void
}

/**
 * Whatever carries this attribute, or stands in something that does, keeps its fingers: no swipe and
 * no tap that turns the slides starts there. A picture that is zoomed sets it while it is. What
 * wants sideways moves from the browser too sets `touch-action: none` beside it.
 */
export const holdsSwipe = '[data-holds-swipe]'

/** A swipe this long turns the slide even if it was slow, in slide widths. */
const farEnough = 0.2

/** A Swiper that windows its slides; what stands in them is the caller's. */
export function startSwiper(element: HTMLElement, options: Options): Swiper {
  /** Where the slides were flying to when a finger caught them. */
  let caught: number | null = null
  let told = options.slot

  /** A slide that a finger has drawn past the middle may yet go back with it. */
  function tell({ activeIndex, touchEventsData }: Swiper): void {
    if (activeIndex === told || touchEventsData.isTouched) return
    told = activeIndex
    options.moved(activeIndex)
  }

  const swiper = new Swiper(element, {
    modules: [Virtual],
    initialSlide: options.slot,
    runCallbacksOnInit: false,
    speed: options.speed,
    // A slide that is flying out is inert already: a finger on it touches what lies behind.
    touchEventsTarget: 'container',
    // A threshold starts the swipe anew where it is passed: a flick that a busy panel reports in one
    // move would be lost. The angle needs 5 px to judge, which is threshold enough.
    threshold: 0,
    touchAngle: swipeAngleDegrees,
    longSwipesRatio: farEnough,
    longSwipesMs: 250,
    resistanceRatio: 0.35,
    noSwipingSelector: `${holdsSwipe}:not([data-holds-swipe=next], [data-holds-swipe=previous])`,
    // The controls are siblings of the slides; a text in a slide is not to be dragged away.
    touchStartPreventDefault: false,
    // Nor does a swipe take the keyboard from a button, or end at one that has it.
    focusableElements: 'input',
    roundLengths: true,
    virtual: {
      enabled: true,
      cache: false,
      // Swiper only counts them.
      slides: Array.from({ length: options.slots }, (_, slot) => slot),
      renderExternal: ({ from, to }) => options.render(from, to),
      // Their places follow from their numbers: to measure them would lay out the page there and then.
      renderExternalUpdate: false,
    },
    on: {
      touchStart: (swiper, { target }) => {
        options.touched()
        caught = swiper.animating ? swiper.activeIndex : null
        allowWays(swiper, target)
      },
      // Swiper counts from where the finger caught the slides, and so swallows every second one of
      // two quick swipes; the visitor counts from where they were going.
      touchEnd: (swiper) => {
        allowAllWays(swiper)
        // Where it lets go may be where the slide belongs: nothing moves then.
        queueMicrotask(() => {
          tell(swiper)
          options.released()
        })
        // It was called off, or went up and down after a first hair sideways.
        if (!swiper.touchEventsData.isTouched) {
          swiper.slideTo(swiper.activeIndex)
          return
        }
        const way = swiper.touches.startX - swiper.touches.currentX
        if (caught === null || Math.abs(way) < farEnough * swiper.width) return
        // A gallery on the slide that was caught keeps this way to itself.
        if (!(way > 0 ? swiper.allowSlideNext : swiper.allowSlidePrev)) return
        const next = caught + Math.sign(way)
        queueMicrotask(() => swiper.slideTo(next))
      },
      slideChange: tell,
      transitionStart: tell,
      slideChangeTransitionEnd: options.settled,
    },
  })
  oneFinger(element, swiper)
  return swiper
}
