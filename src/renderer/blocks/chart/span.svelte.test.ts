import { expect, test } from 'vitest'
import { bar, spanOf } from './span.ts'

test('bars start at zero, whatever the values', () => {
  expect(spanOf([3, 9])).toEqual({ low: 0, high: 9 })
  expect(spanOf([-3, -9])).toEqual({ low: -9, high: 0 })
  expect(bar(3, spanOf([3, 9]))).toEqual({ start: 0, size: 1 / 3 })
})

test('a negative bar ends where the positive ones start', () => {
  const span = spanOf([-25, 75])
  expect(bar(-25, span)).toEqual({ start: 0, size: 0.25 })
  expect(bar(75, span)).toEqual({ start: 0.25, size: 0.75 })
})

test('a chart of zeros has bars of no length', () => {
  expect(bar(0, spanOf([0, 0]))).toEqual({ start: 0, size: 0 })
})
