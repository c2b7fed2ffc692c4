import { expect, it } from 'vitest'
import { displayWidth } from './width.ts'

it.each([
  ['Jinzhou', 7],
  ['锦州', 4],
  ['锦州，Port', 10],
  ['𠮷', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['１２', 4],
  ['한글', 4],
  ['', 0],
])('%j takes the room of %i Latin letters', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})
