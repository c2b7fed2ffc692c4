import { expect, it } from 'vitest'
import { paceAt, planOf } from './pace.ts'

const slides = [{ seconds: 60 }, { seconds: null }, { seconds: null }, { seconds: 30 }]

it('shares what is left of the time among slides that name none', () => {
  const deck = { durationMinutes: 5, slides }
  expect(planOf(deck, 0)).toEqual({ from: 0, to: 60, whole: 300 })
  expect(planOf(deck, 1)).toEqual({ from: 60, to: 165, whole: 300 })
  expect(planOf(deck, 3)).toEqual({ from: 270, to: 300, whole: 300 })
})

it('adds up the slides’ own times where the deck names none, and plans nothing where some are open', () => {
  const timed = [{ seconds: 20 }, { seconds: 40 }]
  expect(planOf({ durationMinutes: null, slides: timed }, 1)).toEqual({
    from: 20,
    to: 60,
    whole: 60,
  })
  expect(planOf({ durationMinutes: null, slides }, 1)).toBe(null)
})

it('leaves nothing to share where the slides’ own times are longer', () => {
  expect(planOf({ durationMinutes: 1, slides }, 2)).toEqual({ from: 60, to: 60, whole: 90 })
})

it.each([
  [45, 'slow'],
  [55, 'on-time'],
  [100, 'on-time'],
  [129, 'on-time'],
  [131, 'hurry'],
] as const)('after %i seconds a slide that is to be on from 60 to 120 is %s', (elapsed, pace) => {
  expect(paceAt({ from: 60, to: 120, whole: 300 }, elapsed)).toBe(pace)
})
