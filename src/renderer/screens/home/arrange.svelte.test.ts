import { expect, test } from 'vitest'
import { arrange, gap } from './arrange.ts'

const least = { width: 32, height: 24 }
const landscape = { width: 178, height: 84 }
const portrait = { width: 94, height: 172 }

test.each([
  [1, [[1]]],
  [2, [[2]]],
  [3, [[3]]],
  [4, [[2, 2]]],
  [5, [[3, 2]]],
  [7, [[4, 3]]],
  [9, [[5, 4]]],
  [12, [[4, 4, 4]]],
  [
    40,
    [
      [5, 5, 4],
      [5, 4, 4],
      [5, 4, 4],
    ],
  ],
])('%i decks on a standing room', (count, pages) => {
  expect(arrange(count, landscape, least)).toEqual(pages)
})

test.each([
  [2, [[1, 1]]],
  [3, [[1, 1, 1]]],
  [4, [[2, 1, 1]]],
  [7, [[2, 2, 2, 1]]],
])('%i decks on a high room', (count, pages) => {
  expect(arrange(count, portrait, least)).toEqual(pages)
})

test('no card is smaller than it must be, and none is lost, on any glass', () => {
  const rooms = [landscape, portrait, { width: 370, height: 80 }, { width: 157, height: 105 }]
  for (const room of rooms) {
    for (let count = 1; count <= 60; count += 1) {
      const pages = arrange(count, room, least)
      expect(pages.flat().reduce((sum, row) => sum + row, 0)).toBe(count)
      for (const page of pages) {
        const height = (room.height - gap * (page.length - 1)) / page.length
        expect(height).toBeGreaterThanOrEqual(least.height)
        for (const row of page) {
          expect((room.width - gap * (row - 1)) / row).toBeGreaterThanOrEqual(least.width)
        }
      }
    }
  }
})

test('a room too small for a card has one at a time', () => {
  expect(arrange(3, { width: 10, height: 10 }, least)).toEqual([[1], [1], [1]])
  expect(arrange(0, landscape, least)).toEqual([])
})
