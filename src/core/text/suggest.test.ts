import { expect, it } from 'vitest'
import { closest } from './suggest.ts'

const words = ['stats', 'split', 'section', 'text']

it.each([
  ['stat', 'stats'],
  ['spilt', 'split'],
  ['Section', 'section'],
  ['sektion', 'section'],
  ['txt', 'text'],
  ['texts', 'text'],
  ['tezt', 'text'],
  ['cover', null],
  ['ten', null],
  ['', null],
  ['x'.repeat(1_000_000), null],
])('guesses for %j', (word, guess) => {
  expect(closest(word, words)).toBe(guess)
})
