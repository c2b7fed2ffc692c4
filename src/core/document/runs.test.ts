import { expect, it } from 'vitest'
import { sliceRuns, wordsOf } from './runs.ts'

const runs = [{ text: ' one ' }, { text: 'two ', bold: true }, { text: 'three' }]

it('reads as its words', () => {
  expect(wordsOf(runs)).toBe(' one two three')
})

it.each([
  [0, 99, ['one ', 'two ', 'three']],
  [3, 9, ['e ', 'two']],
  [5, 8, ['two']],
  [4, 5, []],
  [-4, 3, ['on']],
])('cut from %i to %i loses white space at its ends', (from, to, expected) => {
  expect(sliceRuns(runs, from, to).map(({ text }) => text)).toEqual(expected)
})

it('keeps how its runs are set', () => {
  expect(sliceRuns(runs, 6, 7)).toEqual([{ text: 'w', bold: true }])
})
