/**
 * What runs in the pages of the carousels, each function by itself: it is sent as its own text, so
 * it may use nothing from around it. Each turns by touch, by `ArrowRight` and by the button `.next`.
 */

declare global {
  interface Window {
    readonly Swiper: new (element: Element, options: object) => unknown
    readonly EmblaCarousel: (element: Element) => { scrollNext(): void }
  }
}

/** All slides in the document. */
export function startSwiper(slides: readonly string[]): void {
  const stage = document.querySelector('#stage')
  if (!stage) return
  stage.className = 'swiper'
  const all = slides.map((slide) => `<div class="swiper-slide slide">${slide}</div>`)
  stage.innerHTML = `<div class="swiper-wrapper">${all.join('')}</div>`
  new window.Swiper(stage, { keyboard: true, navigation: { nextEl: '.next' } })
}

/** Swiper's own window of slides. */
export function startSwiperVirtual(slides: readonly string[]): void {
  const stage = document.querySelector('#stage')
  if (!stage) return
  stage.className = 'swiper'
  stage.innerHTML = '<div class="swiper-wrapper"></div>'
  new window.Swiper(stage, {
    keyboard: true,
    navigation: { nextEl: '.next' },
    virtual: {
      slides,
      renderSlide: (slide: string) => `<div class="swiper-slide slide">${slide}</div>`,
    },
  })
}

/** All slides in the document; keys are the page's own, as Embla has none. */
export function startEmbla(slides: readonly string[]): void {
  const stage = document.querySelector('#stage')
  if (!stage) return
  const all = slides.map((slide) => `<div class="slide">${slide}</div>`)
  stage.innerHTML = `<div class="strip">${all.join('')}</div>`
  const embla = window.EmblaCarousel(stage)
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') embla.scrollNext()
  })
  document.querySelector('.next')?.addEventListener('click', () => embla.scrollNext())
}

/** The browser scrolls by itself; a slide and its neighbours are in the document. */
export function startNative(slides: readonly string[]): void {
  const stage = document.querySelector('#stage')
  if (!stage) return
  const strip = document.createElement('div')
  strip.className = 'strip'
  strip.style.width = `${slides.length * 100}vw`
  stage.append(strip)
  const drawn = new Map<number, Element>()
  const shown = (): number => Math.round(stage.scrollLeft / innerWidth)
  function draw(): void {
    const at = shown()
    for (const [index, element] of drawn) {
      if (Math.abs(index - at) <= 1) continue
      element.remove()
      drawn.delete(index)
    }
    for (const index of [at - 1, at, at + 1]) {
      const content = slides[index]
      if (content === undefined || drawn.has(index)) continue
      const element = document.createElement('div')
      element.className = 'slide'
      element.style.left = `${index * 100}vw`
      element.innerHTML = content
      strip.append(element)
      drawn.set(index, element)
    }
  }
  function next(): void {
    stage?.scrollTo({ left: (shown() + 1) * innerWidth, behavior: 'smooth' })
  }
  stage.addEventListener('scroll', draw, { passive: true })
  addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight') return
    event.preventDefault()
    next()
  })
  document.querySelector('.next')?.addEventListener('click', next)
  draw()
}
