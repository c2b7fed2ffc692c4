import { expect, it } from 'vitest'
import { wordsLost } from './words-lost.ts'

it('counts words of both scripts, and forgets signs and case', () => {
  expect(wordsLost(['The Port, the port!', '锦州港3号'], ['the “Port”', '锦港 3'])).toEqual([
    ...['the', 'port'],
    ...['州', '号'],
  ])
  expect(wordsLost(['a b'], ['b', 'c a'])).toEqual([])
})
