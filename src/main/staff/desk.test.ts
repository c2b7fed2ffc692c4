import { scryptSync } from 'node:crypto'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { formatPinHash, pinMemory } from '../../core/settings/pin.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { scratch } from '../testing/scratch.ts'
import { createDesk } from './desk.ts'
import { createLockoutFile } from './lockout-file.ts'
import { createLockout } from './lockout.ts'

// The least that is accepted: these tests try many PINs.
const costs = { cost: 2 ** 14, blockSize: 8, parallelism: 1 }
const salt = Buffer.alloc(16, 7)
const key = scryptSync('2468', salt, 32, { N: 2 ** 14, r: 8, p: 1, maxmem: pinMemory(costs) })
const hash = formatPinHash({
  ...costs,
  salt: salt.toString('base64'),
  hash: key.toString('base64'),
})

function open(pin: string | null) {
  const clock = createManualClock()
  const log = createMemoryLog()
  const leave = vi.fn()
  const openHardware = vi.fn()
  const openPresenter = vi.fn()
  const lockout = createLockout(clock, createLockoutFile(join(scratch(), 'lockout.json'), log))
  const desk = createDesk({ pin, lockout, clock, log, leave, openHardware, openPresenter })
  return { clock, log, leave, openHardware, openPresenter, desk }
}

it('without a PIN anybody at the desk may leave', async () => {
  const { desk, leave } = open(null)
  expect(desk.status()).toEqual({ pinSet: false, lockedSeconds: 0 })
  expect(await desk.unlock('anything')).toEqual({ result: 'open' })
  expect(desk.quit()).toBe(true)
  expect(leave).toHaveBeenCalledTimes(1)
})

it('with a PIN nobody leaves before it was given, nor a minute after', async () => {
  const { desk, leave, clock } = open(hash)
  expect(desk.status()).toEqual({ pinSet: true, lockedSeconds: 0 })
  expect(desk.quit()).toBe(false)
  expect(await desk.unlock('1111')).toEqual({ result: 'wrong', triesLeft: 4 })
  expect(desk.quit()).toBe(false)
  expect(await desk.unlock('2468')).toEqual({ result: 'open' })
  clock.pass(60_000)
  expect(desk.quit()).toBe(false)
  expect(leave).not.toHaveBeenCalled()
  await desk.unlock('2468')
  clock.pass(59_999)
  expect(desk.quit()).toBe(true)
  expect(leave).toHaveBeenCalledTimes(1)
})

it('lets staff test the hardware as it lets them quit', async () => {
  const bare = open(null)
  expect(bare.desk.testHardware()).toBe(true)
  expect(bare.openHardware).toHaveBeenCalledTimes(1)

  const { desk, openHardware, clock, log } = open(hash)
  expect(desk.testHardware()).toBe(false)
  expect(openHardware).not.toHaveBeenCalled()
  await desk.unlock('2468')
  expect(desk.testHardware()).toBe(true)
  clock.pass(60_000)
  expect(desk.testHardware()).toBe(false)
  expect(openHardware).toHaveBeenCalledTimes(1)
  expect(log.said()).toContain('warn hardware test refused: the pad is not open')
})

it('locks at the fifth wrong PIN, and then looks at no PIN at all', async () => {
  const { desk, clock } = open(hash)
  const answers = []
  for (const pin of ['0', '1', '2', '3', '4']) answers.push(await desk.unlock(pin))
  expect(
    answers.map((answer) => ('triesLeft' in answer ? answer.triesLeft : answer.result)),
  ).toEqual([4, 3, 2, 1, 'locked'])
  expect(await desk.unlock('2468')).toEqual({ result: 'locked', lockedSeconds: 30 })
  expect(desk.status()).toEqual({ pinSet: true, lockedSeconds: 30 })
  clock.pass(30_000)
  expect(await desk.unlock('2468')).toEqual({ result: 'open' })
})

it('counts tries that come at once one after the other', async () => {
  const { desk } = open(hash)
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => desk.unlock(`${n}`)))
  expect(answers.filter(({ result }) => result === 'wrong')).toHaveLength(4)
  expect(answers.filter(({ result }) => result === 'locked')).toHaveLength(4)
})

it('logs tries and leaving, never a PIN', async () => {
  const { desk, log } = open(hash)
  await desk.unlock('1357')
  desk.quit()
  await desk.unlock('2468')
  desk.quit()
  expect(log.said()).toEqual([
    'warn wrong PIN',
    'warn quit refused: the pad is not open',
    'info pad opened',
    'info staff quit',
  ])
  expect(JSON.stringify(log.lines())).not.toMatch(/1357|2468|scrypt/)
})

it('a hash that cannot be read opens to nobody', async () => {
  const { desk } = open('unreadable')
  expect(desk.status().pinSet).toBe(true)
  expect(await desk.unlock('unreadable')).toMatchObject({ result: 'wrong' })
})
