import { describe, expect, test } from 'vitest'
import { plan } from './plan.ts'

const wide = { width: 170, height: 60 }
const column = { width: 66, height: 49 }

const figures = (...values: readonly string[]) => values.map((value) => ({ value, label: 'label' }))

test('three figures stand in one row of a wide box, in one size', () => {
  const { grid, stand, sizes } = plan(figures('10,301', '124', '302万'), wide)
  expect(grid.inRow).toEqual([3, 3, 3])
  expect(stand).toBe('under')
  expect(new Set(sizes).size).toBe(1)
})

test('six fill two even rows', () => {
  expect(plan(figures('1', '22', '333', '4444', '55', '6'), wide).grid.inRow).toEqual(
    Array.from({ length: 6 }, () => 3),
  )
})

test('a long value steps down alone', () => {
  const { sizes } = plan(figures('27', '19', '80', '99.9999999%', '12', '124'), wide)
  const [first = 0, , , long = 0] = sizes
  expect(long).toBeLessThan(first)
  expect(new Set(sizes).size).toBe(2)
})

test('long units stand with the words where a column is narrow', () => {
  const items = [
    { value: '109', unit: 'million tonnes', label: 'of cargo handled in 2018' },
    { value: '1.62', unit: 'million TEU', label: 'of containers handled in 2018' },
    { value: '27', unit: 'berths', label: 'built so far' },
    { value: '80+', unit: 'countries and regions', label: 'linked by international routes' },
  ]
  expect(plan(items, column).stand).toBe('apart')
  expect(plan(items, wide).stand).toBe('under')
})

describe.each([
  ['wide', wide],
  ['a column', column],
  ['no box yet', { width: 0, height: 0 }],
] as const)('in %s', (_, box) => {
  test('any number of figures has a plan', () => {
    for (let count = 1; count <= 12; count += 1) {
      const values = Array.from({ length: count }, (_, index) => '8'.repeat((index % 5) + 1))
      const { grid, sizes } = plan(figures(...values), box)
      expect(grid.inRow).toHaveLength(count)
      expect(sizes.every((size) => size > 0 && size <= 24)).toBe(true)
    }
  })
})
