import { expect, test } from 'vitest'
import { createFingers, type Gesture } from './fingers.ts'

/** A recogniser and what it has said. */
function hand() {
  const said: Gesture[] = []
  const fingers = createFingers((gesture) => said.push(gesture))
  const at = (id: number, x: number, y: number, time = 0) => ({ id, at: { x, y }, time })
  const tap = (x: number, y: number, time: number) => {
    fingers.down(at(1, x, y, time))
    fingers.up(at(1, x, y, time + 80))
  }
  return { fingers, said, at, tap }
}

test('one finger drags, and says at the end how far it went', () => {
  const { fingers, said, at } = hand()
  fingers.down(at(1, 100, 100))
  fingers.move(at(1, 40, 110))
  fingers.up(at(1, 20, 110))
  expect(said).toEqual([
    { type: 'grip', fingers: 1, at: { x: 100, y: 100 } },
    { type: 'move', fingers: 1, from: { x: 100, y: 100 }, at: { x: 40, y: 110 }, by: 1 },
    { type: 'release', way: { x: -80, y: 10 } },
  ])
})

test('two fingers pinch about the middle between them', () => {
  const { fingers, said, at } = hand()
  fingers.down(at(1, 100, 100))
  fingers.down(at(2, 200, 100))
  fingers.move(at(2, 400, 100))
  expect(said.at(-1)).toEqual({
    type: 'move',
    fingers: 2,
    from: { x: 150, y: 100 },
    at: { x: 250, y: 100 },
    by: 3,
  })
})

test('a second finger cancels a swipe, and the one that stays begins anew', () => {
  const { fingers, said, at } = hand()
  fingers.down(at(1, 100, 100))
  fingers.move(at(1, 40, 100))
  fingers.down(at(2, 200, 100))
  fingers.up(at(2, 200, 100))
  expect(said.at(-1)).toEqual({ type: 'grip', fingers: 1, at: { x: 40, y: 100 } })
  fingers.up(at(1, 0, 100))
  expect(said.at(-1)).toEqual({ type: 'release', way: null })
})

test('a finger that is taken away was no swipe', () => {
  const { fingers, said, at } = hand()
  fingers.down(at(1, 100, 100))
  fingers.move(at(1, 0, 100))
  fingers.lose(at(1, 0, 100))
  expect(said.at(-1)).toEqual({ type: 'release', way: null })
  fingers.move(at(1, 50, 100))
  fingers.up(at(1, 50, 100))
  expect(said.at(-1)).toEqual({ type: 'release', way: null })
})

test('two taps in one place are one double tap', () => {
  const { said, tap } = hand()
  tap(100, 100, 0)
  tap(110, 95, 200)
  const doubles = () => said.filter(({ type }) => type === 'double-tap')
  expect(doubles()).toEqual([{ type: 'double-tap', at: { x: 110, y: 95 } }])
  tap(110, 95, 400)
  expect(doubles()).toHaveLength(1)
})

test.each([
  ['far apart', 300, 200],
  ['long after', 100, 700],
])('two taps %s are two taps', (_how, x, time) => {
  const { said, tap } = hand()
  tap(100, 100, 0)
  tap(x, 100, time)
  expect(said.some(({ type }) => type === 'double-tap')).toBe(false)
})

test('a finger that rests is no tap', () => {
  const { fingers, said, at, tap } = hand()
  tap(100, 100, 0)
  fingers.down(at(1, 100, 100, 100))
  fingers.up(at(1, 100, 100, 900))
  expect(said.some(({ type }) => type === 'double-tap')).toBe(false)
})
