import { expect, test } from 'vitest'
import { FirstShows } from './first-shows.ts'

test('a slide comes on show for the first time once in a session, and once in the next', () => {
  const shows = new FirstShows()
  expect(shows.enter(0, 'jinzhou/port')).toBe(true)
  expect(shows.enter(0, 'jinzhou/food')).toBe(true)
  expect(shows.enter(0, 'jinzhou/port')).toBe(false)
  expect(shows.enter(1, 'jinzhou/port')).toBe(true)
  expect(shows.enter(1, 'jinzhou/port')).toBe(false)
})
