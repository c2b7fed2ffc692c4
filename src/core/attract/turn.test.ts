import fc from 'fast-check'
import { expect, it } from 'vitest'
import { farthestShift, shiftAt } from './shift.ts'
import { turnAt } from './turn.ts'

const turns = (count: number, items: number, languages: number) =>
  Array.from({ length: count }, (_, turn) => turnAt(turn, items, languages))

it('plays a round item by item, in the languages in turn', () => {
  expect(turns(6, 3, 2).map(({ item, language }) => [item, language])).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [0, 1],
    [1, 0],
    [2, 1],
  ])
})

it('lets every item lead in every language sooner or later', () => {
  for (const items of [1, 2, 3, 4, 14, 15]) {
    const led = new Set(turns(items * 4, items, 2).map(({ item, language }) => item * 2 + language))
    expect(led.size, `${items} items`).toBe(items * 2)
  }
})

it('sets words where the last ones were not', () => {
  const set = turns(200, 15, 2).map(({ place }) => place)
  for (const [turn, place] of set.entries()) {
    expect(place.row).not.toBe(set[turn + 1]?.row)
    expect(place.column).not.toBe(set[turn + 1]?.column)
  }
})

it('keeps no item in one place for ever', () => {
  for (const items of [1, 7, 14, 15]) {
    const first = turns(items * 8, items, 2).filter(({ item }) => item === 0)
    expect(new Set(first.map(({ place }) => `${place.row} ${place.column}`)).size).toBe(7)
  }
})

it('shifts by little, never far, and comes to the same place again after a day', () => {
  const step = fc.integer({ min: 0, max: 1_000_000 })
  fc.assert(
    fc.property(step, (at) => {
      const [one, next] = [shiftAt(at), shiftAt(at + 1)]
      expect(Math.max(Math.abs(one.x), Math.abs(one.y))).toBeLessThanOrEqual(farthestShift)
      expect(Math.hypot(one.x - next.x, one.y - next.y)).toBeLessThan(0.2)
    }),
  )
  expect(shiftAt(0)).toEqual({ x: 0, y: 0 })
  const day = Array.from({ length: 2867 }, (_, at) => {
    const { x, y } = shiftAt(at)
    return `${x.toFixed(6)} ${y.toFixed(6)}`
  })
  expect(new Set(day).size).toBeGreaterThan(2000)
})
