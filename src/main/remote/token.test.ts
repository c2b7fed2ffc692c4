import { expect, it, vi } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createToken } from './token.ts'

function start() {
  const clock = createManualClock()
  const onRenewed = vi.fn()
  return { clock, onRenewed, token: createToken({ clock, lifeMs: 1000, onRenewed }) }
}

it('is long enough that nobody guesses it, and fits a URL', () => {
  const one = start().token.current()
  expect(one).toMatch(/^[\w-]{24}$/u)
  expect(start().token.current()).not.toBe(one)
})

it('opens with the very same letters only', () => {
  const { token } = start()
  const given = token.current()
  expect(token.matches(given)).toBe(true)
  expect([`${given}x`, given.slice(1), given.toLowerCase(), ''].some(token.matches)).toBe(false)
})

it('opens nothing once there is a new one', () => {
  const { token, onRenewed } = start()
  const old = token.current()
  token.renew()
  expect([token.matches(old), token.matches(token.current())]).toEqual([false, true])
  expect(onRenewed).toHaveBeenCalledTimes(1)
})

it('is replaced when its time is over, and lives its whole time after each renewal', () => {
  const { clock, token, onRenewed } = start()
  clock.pass(600)
  token.renew()
  const second = token.current()
  clock.pass(999)
  expect(token.matches(second)).toBe(true)
  clock.pass(1)
  expect(token.matches(second)).toBe(false)
  expect(onRenewed).toHaveBeenCalledTimes(2)
  token.end()
  expect(clock.waiting()).toBe(0)
})
