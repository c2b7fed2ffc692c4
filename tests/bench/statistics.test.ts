import { expect, it } from 'vitest'
import { summarise } from './statistics.ts'

it('takes the middle of an odd number of runs, in whatever order they came', () => {
  expect(summarise([30, 10, 20]).median).toBe(20)
})

it('takes the mean of the two in the middle of an even number', () => {
  expect(summarise([40, 10, 20, 30]).median).toBe(25)
})

it('spreads by the middle half of the runs, whatever the outliers', () => {
  expect(summarise([90, 95, 100, 105, 10_000]).spread).toBeCloseTo(0.1)
  expect(summarise([100]).spread).toBe(0)
})

it('has no median when every run was given up', () => {
  expect(summarise([])).toEqual({ median: null, spread: 0, runs: [] })
})
