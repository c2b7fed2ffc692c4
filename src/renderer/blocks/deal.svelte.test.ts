import { expect, test } from 'vitest'
import { deal } from './deal.ts'

test.each([
  { count: 1, most: 4, inRow: [1], tracks: 1 },
  { count: 4, most: 4, inRow: [4, 4, 4, 4], tracks: 4 },
  { count: 6, most: 4, inRow: [3, 3, 3, 3, 3, 3], tracks: 3 },
  { count: 5, most: 3, inRow: [3, 3, 3, 2, 2], tracks: 6 },
  { count: 7, most: 4, inRow: [4, 4, 4, 4, 3, 3, 3], tracks: 12 },
  { count: 7, most: 3, inRow: [3, 3, 3, 2, 2, 2, 2], tracks: 6 },
])('$count things in rows of $most', ({ count, most, inRow, tracks }) => {
  expect(deal(count, most)).toEqual({ rows: Math.ceil(count / most), inRow, tracks })
})

test('every row fills its tracks', () => {
  for (let count = 1; count <= 24; count += 1) {
    for (let most = 1; most <= 8; most += 1) {
      const { rows, tracks, inRow } = deal(count, most)
      const used = inRow.reduce((sum, share) => sum + tracks / share, 0)
      expect(used, `${count} by ${most}`).toBeCloseTo(rows * tracks)
      expect(inRow.every((share) => share <= most && tracks % share === 0)).toBe(true)
    }
  }
})
