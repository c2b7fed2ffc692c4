import { expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createBackoff } from './backoff.ts'

it('waits twice as long after each failure, half a minute at most', () => {
  const clock = createManualClock()
  const tries: number[] = []
  const fail = createBackoff(clock, () => tries.push(clock.now()))
  const waits = Array.from({ length: 11 }, () => {
    const failed = clock.now()
    const before = tries.length
    fail()
    while (tries.length === before) clock.pass(100)
    return clock.now() - failed
  })
  expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000])
})

it('tries once for failures that come together', () => {
  const clock = createManualClock()
  let tries = 0
  const fail = createBackoff(clock, () => (tries += 1))
  fail()
  fail()
  clock.pass(10_000)
  expect(tries).toBe(1)
})

it('starts over after a minute of health, not before', () => {
  const clock = createManualClock()
  let tries = 0
  const fail = createBackoff(clock, () => (tries += 1))
  fail()
  clock.pass(100 + 59_999)
  fail()
  clock.pass(199)
  expect(tries).toBe(1)
  clock.pass(1 + 60_000)
  fail()
  clock.pass(100)
  expect(tries).toBe(3)
})
