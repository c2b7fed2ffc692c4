import { expect, test } from 'vitest'
import { duration } from './duration.ts'

test.each([
  [0, '0:00'],
  [9.9, '0:09'],
  [245, '4:05'],
  [3723, '1:02:03'],
  [-4, '0:00'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})
