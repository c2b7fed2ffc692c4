import { expect, test } from 'vitest'
import { trendOf } from './trend.ts'

test('a line that rises is not level, however slowly', () => {
  const { growth, level } = trendOf(Array.from({ length: 20 }, (_, at) => 1000 + at + (at % 2)))
  expect(level).toBe(false)
  expect(growth).toBeCloseTo(0.019, 3)
})

test('what only wavers is level', () => {
  expect(trendOf(Array.from({ length: 20 }, (_, at) => 1000 + (at % 3))).level).toBe(true)
  expect(trendOf([5, 5, 5, 5])).toEqual({ growth: 0, level: true })
})

test('two values show no direction', () => {
  expect(trendOf([1, 9])).toEqual({ growth: 0, level: true })
})
