import { expect, test } from 'vitest'
import { slideSize } from './slide-size.ts'

test('a lying panel gives a slide its width, and its height between two selvedges', () => {
  const { width, height } = slideSize({ width: 1920, height: 1080 })
  expect(width).toBeCloseTo(192, 0)
  expect(height).toBeCloseTo(108 - 2 * 9.6, 0)
})

test('a standing panel has two rows above and two below', () => {
  const { width, height } = slideSize({ width: 1080, height: 1920 })
  expect(width).toBeCloseTo(108, 0)
  expect(height).toBeCloseTo(192 - 4 * 9.6, 0)
})

test('on a small panel controls are no smaller than a finger', () => {
  const rem = (1024 + 768) / 300
  expect(slideSize({ width: 1024, height: 768 }).height).toBeCloseTo(
    768 / rem - 2 * (48 / rem + 3.2),
  )
})
