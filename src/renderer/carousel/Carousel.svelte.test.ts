import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import CarouselProbe from '../testing/CarouselProbe.svelte'

const slides = () => [...document.querySelectorAll<HTMLElement>('[aria-roledescription=slide]')]
const onShow = () => slides().filter((slide) => !slide.inert)

/** The left edges of the slides in the window, in slide widths, by label. */
const places = () =>
  Object.fromEntries(
    slides().map((slide) => [
      slide.getAttribute('aria-label'),
      Math.round(slide.getBoundingClientRect().left / innerWidth),
    ]),
  )

test('the slide on show and its neighbours are in the DOM, side by side', async () => {
  await render(CarouselProbe, { count: 12, index: 4, onmove: vi.fn() })
  expect(places()).toEqual({ '4 / 12': -1, '5 / 12': 0, '6 / 12': 1 })
  expect(onShow().map((slide) => slide.textContent)).toEqual(['Slide 5 on show'])
  expect(slides().filter((slide) => slide.getAttribute('aria-hidden') === 'true')).toHaveLength(2)
})

test('far down a long deck the slides still lie where the window looks', async () => {
  const { rerender } = await render(CarouselProbe, { count: 10_000, index: 0, onmove: vi.fn() })
  for (const index of [9_999, 5_000, 5_300, 120, 0]) {
    await rerender({ index })
    await expect.poll(() => places()[`${index + 1} / 10000`]).toBe(0)
    expect(onShow().map((slide) => slide.textContent)).toEqual([`Slide ${index + 1} on show`])
    expect(slides().length).toBeLessThanOrEqual(3)
  }
})

test('a step from outside slides sideways and is not reported back', async () => {
  const onmove = vi.fn()
  const { rerender } = await render(CarouselProbe, { count: 12, index: 4, onmove })
  await rerender({ index: 5 })
  await expect.poll(() => places()['6 / 12']).toBe(0)
  expect(onShow().map((slide) => slide.textContent)).toEqual(['Slide 6 on show'])
  expect(onmove).not.toHaveBeenCalled()
})

test('one slide alone', async () => {
  await render(CarouselProbe, { count: 1, index: 0, onmove: vi.fn() })
  expect(places()).toEqual({ '1 / 1': 0 })
})

test('presses that never let the slides rest come through, past the end of the run', async () => {
  const onmove = vi.fn()
  const { rerender } = await render(CarouselProbe, { count: 10_000, index: 100, onmove })
  for (let index = 101; index <= 240; index += 1) await rerender({ index })
  await expect.poll(() => places()['241 / 10000']).toBe(0)
  expect(onShow().map((slide) => slide.textContent)).toEqual(['Slide 241 on show'])
  expect(onmove).not.toHaveBeenCalled()
})

/** A finger on an element, in shares of the window from where it came; Swiper listens to pointers. */
function fingerOn(over: Element) {
  const [from, clientY] = [innerWidth * 0.5, innerHeight / 2]
  let clientX = from
  const send = (type: string): boolean =>
    over.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7, clientX, clientY }))
  return {
    down: () => void send('pointerdown'),
    move(way: number): void {
      clientX = from + way * innerWidth
      send('pointermove')
    },
    up: () => void send('pointerup'),
  }
}

/** A finger that draws sideways over an element, in window widths. */
function draw(over: Element, way: number): void {
  const finger = fingerOn(over)
  finger.down()
  finger.move(way / 2)
  finger.move(way)
  finger.up()
}

test('a part that holds the swipe keeps its fingers, the rest of the slide does not', async () => {
  const onmove = vi.fn()
  await render(CarouselProbe, { count: 12, index: 4, onmove })
  const [text] = onShow().map((slide) => slide.querySelector('p'))
  if (!text) throw new Error('no slide on show')
  text.dataset['holdsSwipe'] = ''
  draw(text, -0.7)
  expect(onmove).not.toHaveBeenCalled()
  delete text.dataset['holdsSwipe']
  draw(text, -0.7)
  expect(onmove).toHaveBeenCalledExactlyOnceWith(5)
})

/** Twelve slides with a finger on the fifth. */
async function touchFifth() {
  const onmove = vi.fn()
  await render(CarouselProbe, { count: 12, index: 4, onmove })
  const [slide] = onShow()
  if (!slide) throw new Error('no slide on show')
  const finger = fingerOn(slide)
  finger.down()
  return { finger, onmove }
}

test('a finger that draws a slide past the middle has not turned it before it lets go', async () => {
  const { finger, onmove } = await touchFifth()
  finger.move(-0.4)
  finger.move(-0.8)
  expect(onmove).not.toHaveBeenCalled()
  expect(Object.keys(places())).toEqual(['4 / 12', '5 / 12', '6 / 12'])
  finger.up()
  await expect.poll(() => onmove.mock.calls).toEqual([[5]])
  await expect.poll(() => places()).toEqual({ '5 / 12': -1, '6 / 12': 0, '7 / 12': 1 })
})

test('a finger that takes a slide past the middle and back again has turned nothing', async () => {
  const { finger, onmove } = await touchFifth()
  for (const way of [-0.4, -0.8, -0.4, 0]) finger.move(way)
  finger.up()
  await expect.poll(() => places()).toEqual({ '4 / 12': -1, '5 / 12': 0, '6 / 12': 1 })
  expect(onmove).not.toHaveBeenCalled()
})
