import Swiper from 'swiper'
import { Virtual } from 'swiper/modules'
import 'swiper/css'

/** A swipe is one when it goes 1.5 times as far sideways as up or down: atan(1 / 1.5). */
const swipeAngleDegrees = 34

interface Options {
  readonly slots: number
  readonly slot: number
  readonly speed: number
  /** Slots `from` … `to` are to be in the DOM when this returns. */
  readonly render: (from: number, to: number) => void
  /** The slide that will be on show is known: the finger has left, or a button was pressed. */
  readonly moved: (slot: number) => void
  /** Nothing moves any more. */
  readonly settled: () => void
}

/** A Swiper that windows its slides; what stands in them is the caller's. */
export function startSwiper(element: HTMLElement, options: Options): Swiper {
  return new Swiper(element, {
    modules: [Virtual],
    initialSlide: options.slot,
    runCallbacksOnInit: false,
    speed: options.speed,
    threshold: 6,
    touchAngle: swipeAngleDegrees,
    longSwipesRatio: 0.2,
    longSwipesMs: 250,
    resistanceRatio: 0.35,
    // The controls are siblings of the slides; a text in a slide is not to be dragged away.
    touchStartPreventDefault: false,
    roundLengths: true,
    virtual: {
      enabled: true,
      cache: false,
      // Swiper only counts them.
      slides: Array.from({ length: options.slots }, (_, slot) => slot),
      renderExternal: ({ from, to }) => options.render(from, to),
    },
    on: {
      slideChange: ({ activeIndex }) => options.moved(activeIndex),
      slideChangeTransitionEnd: options.settled,
    },
  })
}
