import { expect, it } from 'vitest'
import { frameStatistics, lastSecond } from './frames.ts'

/** `count` frames, evenly. */
const even = (count: number, gap: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + index * gap)

it.each([
  [60, 1000 / 60],
  [30, 1000 / 30],
  [120, 1000 / 120],
])('even frames are %d a second', (perSecond, gap) => {
  const read = frameStatistics(even(400, gap))
  expect(read?.perSecond).toBeCloseTo(perSecond, 5)
  expect(read?.medianMs).toBeCloseTo(gap, 5)
  expect(read?.worstMs).toBeCloseTo(gap, 5)
})

it('one long frame is the worst and leaves the median as it is', () => {
  const times = [...even(20, 16, 0), ...even(20, 16, 19 * 16 + 100)]
  expect(frameStatistics(times)).toMatchObject({ medianMs: 16, worstMs: 100 })
})

it('the median of an even number lies between the two in the middle', () => {
  expect(frameStatistics([0, 10, 30])).toMatchObject({ medianMs: 15, worstMs: 20 })
})

it('what is longer ago than a second does not count', () => {
  const times = [0, 500, ...even(51, 20, 2000)]
  expect(lastSecond(times)).toHaveLength(51)
  expect(frameStatistics(times)).toEqual({ perSecond: 50, medianMs: 20, worstMs: 20 })
})

it.each([[[]], [[5]], [[5, 21]], [[5, 5, 5]]])('%j is too little to measure', (times) => {
  expect(frameStatistics(times)).toBeNull()
})
