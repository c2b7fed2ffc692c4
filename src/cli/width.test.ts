import { expect, it } from 'vitest'
import { pad, width } from './width.ts'

it.each([
  ['cover', 5],
  ['锦州', 4],
  ['锦州，City', 10],
  ['𠮷', 2],
  ['é', 1],
])('%s fills %i columns', (words, columns) => {
  expect(width(words)).toBe(columns)
})

it('fills up to a number of columns and cuts nothing', () => {
  expect(pad('错误', 6)).toBe('错误  ')
  expect(pad('warning', 3)).toBe('warning')
})
