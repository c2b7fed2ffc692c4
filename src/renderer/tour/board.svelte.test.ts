import { expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Board from './Board.svelte'

const lit = () => document.querySelector('[data-light]')
const strokes = () =>
  [...document.querySelectorAll('[data-stroke]')].map((path) => path.getAttribute('d'))

test('the light is where it was pointed, and goes out on null', async () => {
  const { rerender } = await render(Board, { ink: [], light: { x: 0.25, y: 0.75 } })
  const { left, top, width, height } = lit()?.getBoundingClientRect() ?? new DOMRect()
  expect(left + width / 2).toBeCloseTo(innerWidth / 4, 0)
  expect(top + height / 2).toBeCloseTo(innerHeight * 0.75, 0)
  await rerender({ light: null })
  expect(lit()).toBeNull()
})

test('a stroke is a line, grows, and is wiped', async () => {
  const first = { id: 7, points: [{ x: 0, y: 0 }] }
  const { rerender } = await render(Board, { ink: [first], light: null })
  expect(strokes()).toEqual(['M0 0h0'])
  await rerender({ ink: [{ id: 7, points: [...first.points, { x: 1, y: 1 }] }] })
  expect(strokes()).toEqual(['M0 0L1 1'])
  await rerender({ ink: [] })
  expect(strokes()).toEqual([])
})
