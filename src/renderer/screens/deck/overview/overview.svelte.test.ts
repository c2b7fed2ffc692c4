import { expect, it } from 'vitest'
import type { IndexedSection } from '../../../../contract/library.ts'
import { plan, rowTop, seen } from './plan.ts'
import { step } from './step.ts'

const section = (id: string, start: number, count: number): IndexedSection => ({
  id,
  title: { en: id },
  start,
  count,
})
const grid = { columns: 3, headHeight: 50, rowHeight: 100 }
// Rows: a: 0 1 2 · 3; b: 4 5; c: 6 7 8 · 9 10 11 · 12
const deck = plan([section('a', 0, 4), section('b', 4, 2), section('c', 6, 7)], grid)

it('sections stand one below the other under their heads', () => {
  expect(deck.height).toBe(3 * 50 + 6 * 100)
  expect([0, 3, 4, 6, 12].map((index) => rowTop(deck, index))).toEqual([50, 150, 300, 450, 650])
})

it('only what can be seen is drawn, and a row more', () => {
  expect(seen(deck, 0, 60).map(({ section: { id }, from, to }) => [id, from, to])).toEqual([
    ['a', 0, 4],
  ])
  expect(seen(deck, 560, 90).map(({ from, to, skipped }) => [from, to, skipped])).toEqual([
    [6, 13, 0],
  ])
  const long = plan([section('all', 0, 10_000)], grid)
  const [part, ...others] = seen(long, 100_000, 900)
  expect(others).toEqual([])
  expect(part).toMatchObject({ from: 2994, skipped: 99_800 })
  expect(part && part.to - part.from).toBeLessThanOrEqual(3 * 12)
})

it.each([
  ['ArrowDown', 1, 3],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 5, 7],
  ['ArrowDown', 11, 12],
  ['ArrowUp', 8, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 0, 4],
  ['PageDown', 9, 12],
  ['PageUp', 12, 6],
  ['PageUp', 4, 0],
  ['ArrowRight', 3, 4],
  ['ArrowRight', 12, 12],
  ['ArrowLeft', 6, 5],
  ['Home', 7, 0],
  ['End', 7, 12],
] as const)('%s leads from card %d to card %d', (key, from, to) => {
  expect(step(key, from, deck, 2)).toBe(to)
})

it('up from the first row and down from the last lead out of the grid', () => {
  expect(step('ArrowUp', 2, deck, 2)).toBeNull()
  expect(step('ArrowDown', 12, deck, 2)).toBeNull()
  expect(step('Enter', 2, deck, 2)).toBeNull()
})
