import { expect, test, vi } from 'vitest'
import { floor, largestThat, stepsTo } from './steps.ts'

test('type goes from the size chosen down to the floor of the standard size, and no farther', () => {
  for (const grow of [1, 1.2, 1.4, 1.6]) {
    const steps = stepsTo(floor / grow)
    expect(steps[0]).toBe(1)
    expect(steps.at(-1)).toBeCloseTo(floor / grow, 3)
    expect(steps.toSorted((one, other) => other - one)).toEqual(steps)
  }
})

test('a slide with room is measured once', () => {
  const fits = vi.fn(() => true)
  expect(largestThat(fits, stepsTo(floor))).toBe(1)
  expect(fits).toHaveBeenCalledOnce()
})

test('the largest step that fits is found in few reflows, wherever it is', () => {
  for (const steps of [stepsTo(floor), stepsTo(floor / 1.6)]) {
    for (const limit of steps) {
      const fits = vi.fn((step: number) => step <= limit)
      expect(largestThat(fits, steps)).toBe(limit)
      expect(fits.mock.calls.length).toBeLessThanOrEqual(7)
    }
  }
})

test('nothing stands for what does not fit at all', () => {
  expect(largestThat(() => false, stepsTo(floor))).toBeUndefined()
  expect(largestThat(() => true, [])).toBeUndefined()
})
