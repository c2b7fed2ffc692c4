import { expect, test } from 'vitest'
import { countEnds } from './ends.ts'

test('a walkthrough ends once, and only one that has begun', () => {
  let leads = false
  const ends = countEnds(() => leads)
  expect(ends()).toEqual({ count: 0, now: false })
  leads = true
  expect(ends()).toEqual({ count: 0, now: false })
  leads = false
  expect(ends()).toEqual({ count: 1, now: true })
  expect(ends()).toEqual({ count: 1, now: false })
})
