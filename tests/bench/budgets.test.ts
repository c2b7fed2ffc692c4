import { expect, it } from 'vitest'
import { judge } from './budgets.ts'
import type { PartResult } from './results.ts'
import { summarise } from './statistics.ts'

function load(last: readonly number[], first: readonly number[]): PartResult {
  const rows = [
    { deck: '12 beside 1000', contestant: 'last deck', measures: { shown: summarise(last) } },
    { deck: '12 beside 1000', contestant: 'first deck', measures: { shown: summarise(first) } },
  ]
  return { name: 'load', floor: 'last deck', rows, notes: [] }
}

it('says of a promise that either end was measured only once', () => {
  expect(judge([load([100, 110], [40, 42])])).toMatchObject([{ holds: true, once: false }])
  expect(judge([load([100], [40, 42])])).toMatchObject([{ holds: true, once: true }])
  expect(judge([load([100, 110], [90])])).toMatchObject([{ holds: false, once: true }])
})
