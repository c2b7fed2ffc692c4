import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createLockoutFile } from './lockout-file.ts'
import { createLockout, lockSeconds, mostTries } from './lockout.ts'

/** The app as it starts on a machine: a new clock, the same file. */
function start(folder: string) {
  const clock = createManualClock()
  const log = createMemoryLog()
  const lockout = createLockout(clock, createLockoutFile(join(folder, 'lockout.json'), log))
  const fail = (times: number) => Array.from({ length: times }).forEach(() => lockout.fail())
  return { clock, log, lockout, fail }
}

it('locks for longer each time, an hour at most', () => {
  expect([1, 2, 3, 7, 8, 9, 1000].map(lockSeconds)).toEqual([30, 60, 120, 1920, 3600, 3600, 3600])
})

describe('the lockout', () => {
  it('comes with the fifth wrong try, and ends by itself', () => {
    const { clock, lockout, fail } = start(scratch())
    expect([lockout.lockedSeconds(), lockout.triesLeft()]).toEqual([0, mostTries])
    fail(4)
    expect([lockout.lockedSeconds(), lockout.triesLeft()]).toEqual([0, 1])
    fail(1)
    expect(lockout.lockedSeconds()).toBe(30)
    clock.pass(29_001)
    expect(lockout.lockedSeconds()).toBe(1)
    clock.pass(999)
    expect([lockout.lockedSeconds(), lockout.triesLeft()]).toEqual([0, mostTries])
    fail(5)
    expect(lockout.lockedSeconds()).toBe(60)
  })

  it('forgets everything at the right PIN, also when that was the last try', () => {
    const { lockout, fail } = start(scratch())
    fail(5)
    lockout.clear()
    expect([lockout.lockedSeconds(), lockout.triesLeft()]).toEqual([0, mostTries])
    fail(5)
    expect(lockout.lockedSeconds()).toBe(30)
  })
})

describe('a restart', () => {
  it('gives no tries back', () => {
    const folder = scratch()
    start(folder).fail(3)
    expect(start(folder).lockout.triesLeft()).toBe(2)
  })

  it('begins the wait anew, however long it was off and whatever the time is now', () => {
    const folder = scratch()
    const before = start(folder)
    before.fail(5)
    before.clock.pass(20_000)
    const after = start(folder)
    expect(after.lockout.lockedSeconds()).toBe(30)
    after.clock.pass(30_000)
    expect(after.lockout.lockedSeconds()).toBe(0)
  })

  it('does not begin a wait anew that was served, and remembers that there was one', () => {
    const folder = scratch()
    const before = start(folder)
    before.fail(5)
    before.clock.pass(30_000)
    const after = start(folder)
    expect(after.lockout.lockedSeconds()).toBe(0)
    after.fail(5)
    expect(after.lockout.lockedSeconds()).toBe(60)
  })
})

describe('the file', () => {
  it('starts with nothing, in a folder that it makes', () => {
    const folder = scratch()
    const { fail, log } = start(join(folder, 'state'))
    fail(1)
    expect(JSON.parse(readFileSync(join(folder, 'state/lockout.json'), 'utf8'))).toEqual({
      tries: 1,
      locks: 0,
      remainingSeconds: 0,
    })
    expect(log.said()).toEqual([])
  })

  it.each(['', '{', '{"tries":-9,"locks":0,"remainingSeconds":0}', '{"tries":0}', '[]'])(
    'is no way round the lock when it is spoilt: %j',
    (text) => {
      const { lockout, log } = start(scratch({ 'lockout.json': text }))
      expect(lockout.lockedSeconds()).toBe(30)
      expect(log.said()).toEqual(['warn lockout file unreadable: the pad starts locked'])
    },
  )

  it('that cannot be written leaves the lock in force', () => {
    const folder = scratch()
    put(join(folder, 'state'), 'a file where the folder should be')
    const { lockout, fail, log } = start(join(folder, 'state/x'))
    fail(5)
    expect(lockout.lockedSeconds()).toBeGreaterThan(0)
    expect(log.said()).toContain('error lockout not saved')
  })
})
