import { expect, test } from 'vitest'
import { keepAlike } from './alike.ts'
import { plainComfort, type Show } from './show.ts'

const before: Show = {
  screen: { name: 'deck', deck: 'harbour', slide: 'berth', index: 3 },
  language: 'en',
  comfort: plainComfort,
  back: null,
  idle: { state: 'active' },
  watching: false,
  session: 2,
  tour: null,
}

test('a copy that says the same is the show that was', () => {
  expect(keepAlike(before, structuredClone(before))).toBe(before)
})

test('a copy that says something new keeps the parts that are as they were', () => {
  const moved = { ...before, screen: { ...before.screen, slide: 'quay', index: 4 } }
  const kept = keepAlike(before, structuredClone(moved))
  expect(kept).toEqual(moved)
  expect(kept.comfort).toBe(before.comfort)
  expect(kept.idle).toBe(before.idle)
})

test('a key more or less is something new', () => {
  const asked: Show = { ...before, idle: { state: 'warning', seconds: 20 } }
  expect(keepAlike(before, asked)).toEqual(asked)
  expect(keepAlike(asked, before)).toEqual(before)
})
