import { expect, it, vi } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createThrottle } from './throttle.ts'

it('runs at once, and what comes meanwhile once more', () => {
  const clock = createManualClock()
  const run = vi.fn()
  const throttled = createThrottle(clock, 50, run)
  throttled()
  expect(run).toHaveBeenCalledTimes(1)
  for (let times = 0; times < 3; times += 1) throttled()
  clock.pass(49)
  expect(run).toHaveBeenCalledTimes(1)
  clock.pass(1)
  expect(run).toHaveBeenCalledTimes(2)
  clock.pass(50)
  expect([run.mock.calls.length, clock.waiting()]).toEqual([2, 0])
})
