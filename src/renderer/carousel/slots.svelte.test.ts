import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseFor, mostSlots, neighbours, runsOut, slotCount } from './slots.ts'

const place = fc
  .integer({ min: 1, max: 20_000 })
  .chain((slides) => fc.tuple(fc.constant(slides), fc.integer({ min: 0, max: slides - 1 })))

test('the slide on show always has a slot, far from the ends of a long deck’s run', () => {
  fc.assert(
    fc.property(place, ([slides, index]) => {
      const base = baseFor(index, slides)
      expect(base).toBeGreaterThanOrEqual(0)
      expect(index - base).toBeGreaterThanOrEqual(0)
      expect(index - base).toBeLessThan(slotCount(slides))
      expect(runsOut(index, base, slides)).toBe(false)
    }),
  )
})

test('a short deck never moves its run', () => {
  for (let index = 0; index < mostSlots; index += 1) {
    expect(baseFor(index, mostSlots)).toBe(0)
    expect(runsOut(index, 0, mostSlots)).toBe(false)
  }
})

test('a long deck’s run moves before its end is reached', () => {
  expect(runsOut(mostSlots - 2, 0, 10_000)).toBe(true)
  expect(runsOut(5005, 5000, 10_000)).toBe(true)
  expect(runsOut(5, 0, 10_000)).toBe(false)
})

test('at most three slides live in the DOM', () => {
  expect(neighbours(0, 12)).toEqual({ from: 0, to: 1 })
  expect(neighbours(5, 12)).toEqual({ from: 4, to: 6 })
  expect(neighbours(11, 12)).toEqual({ from: 10, to: 11 })
  expect(neighbours(0, 1)).toEqual({ from: 0, to: 0 })
})
