import { expect, test } from 'vitest'
import { inView } from './in-view.ts'

const row = [0, 100, 200, 300, 400].map((start) => ({ start, end: start + 100 }))
const along = (by: number) => row.map(({ start, end }) => ({ start: start - by, end: end - by }))
const window = { start: 0, end: 250 }

test.each([
  [0, { first: 0, last: 1, before: false, after: true }],
  [30, { first: 1, last: 1, before: true, after: true }],
  [100, { first: 1, last: 2, before: true, after: true }],
  [250, { first: 3, last: 4, before: true, after: false }],
])('moved along by %i', (by, view) => {
  expect(inView(window, along(by))).toEqual(view)
})

test('a row that has room shows all', () => {
  expect(inView({ start: 0, end: 500 }, row)).toEqual({
    first: 0,
    last: 4,
    before: false,
    after: false,
  })
})

test('things wider than the window are shown one by one', () => {
  const narrow = { start: 0, end: 80 }
  expect(inView(narrow, along(100))).toMatchObject({ first: 1, last: 1 })
  expect(inView(narrow, along(150))).toMatchObject({ first: 1, last: 1 })
})

test('nothing shows nothing, and throws nothing', () => {
  expect(inView(window, [])).toEqual({ first: 0, last: 0, before: false, after: false })
})
