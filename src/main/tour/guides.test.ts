import { expect, it, vi } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createGuides, lostAfterMs } from './guides.ts'

function start() {
  const clock = createManualClock()
  const onChange = vi.fn()
  const guides = createGuides(clock, onChange)
  guides.arrive({ id: 'li', name: 'Li', kind: 'phone' })
  guides.arrive({ id: 'wang', name: 'Wang', kind: 'phone' })
  guides.turn('li', { type: 'ask' })
  const driver = () => guides.view().wheel.driver
  return { clock, guides, driver, onChange }
}

it('lets another take the wheel only after its driver has been away for a while', () => {
  const { clock, guides, driver, onChange } = start()
  guides.depart('li')
  clock.pass(lostAfterMs - 1)
  expect(guides.turn('wang', { type: 'take' })).toBe(false)
  onChange.mockClear()
  clock.pass(1)
  expect(onChange).toHaveBeenCalledTimes(1)
  expect(guides.turn('wang', { type: 'take' })).toBe(true)
  expect(driver()).toBe('wang')
})

it('keeps the wheel for a driver who comes back in time', () => {
  const { clock, guides, driver } = start()
  guides.depart('li')
  clock.pass(lostAfterMs - 1)
  guides.arrive({ id: 'li', name: 'Li', kind: 'phone' })
  clock.pass(lostAfterMs)
  expect(guides.turn('wang', { type: 'take' })).toBe(false)
  expect(driver()).toBe('li')
})

it('waits for nobody who has gone for good', () => {
  const { clock, guides, driver } = start()
  guides.depart('li')
  guides.forget('li')
  expect([driver(), clock.waiting()]).toEqual([null, 0])
})
