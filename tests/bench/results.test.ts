import { expect, it } from 'vitest'
import { disturbed, ratioToFloor } from './results.ts'
import type { PartResult, Row } from './results.ts'
import { summarise } from './statistics.ts'

function row(contestant: string, runs: readonly number[]): Row {
  return { deck: '12', contestant, measures: { cold: summarise(runs) } }
}

function result(...rows: readonly Row[]): PartResult {
  return { name: 'parse', floor: 'unified', rows, notes: [] }
}

it('sets a row against the floor with the same deck', () => {
  const brocade = row('brocade', [30])
  const other = { ...row('unified', [1]), deck: '500' }
  expect(ratioToFloor(result(row('unified', [20]), other, brocade), brocade, 'cold')).toBe(1.5)
})

it('knows no ratio to a floor that was given up', () => {
  const brocade = row('brocade', [30])
  expect(ratioToFloor(result(row('unified', []), brocade), brocade, 'cold')).toBeNull()
})

it('names the measures whose floor was restless, whatever the others were', () => {
  const restless = row('brocade', [10, 20, 40, 80])
  expect(disturbed(result(row('unified', [100, 110, 120]), restless))).toEqual([])
  expect(disturbed(result(row('unified', [100, 150, 200]), restless))).toEqual(['cold with 12'])
})
