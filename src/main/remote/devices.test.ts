import { expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { nameDevice } from './device-name.ts'
import { cookieSeconds, createDevices, most } from './devices.ts'

function start() {
  const clock = createManualClock()
  const devices = createDevices(clock)
  const admit = (role: 'guide' | 'follower') => {
    const admitted = devices.admit(role, 'iPhone')
    if (!admitted) throw new Error('the house is full')
    return admitted
  }
  return { clock, devices, admit }
}

it('knows a device by its cookie and by nothing else of it', () => {
  const { devices, admit } = start()
  const { device, cookie } = admit('guide')
  expect(devices.find(cookie)).toEqual(device)
  expect([device.id, device.name, '', undefined].map(devices.find)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

it('forgets one that is revoked', () => {
  const { devices, admit } = start()
  const [one, other] = [admit('guide'), admit('guide')]
  expect(devices.revoke(one.device.id)).toEqual(one.device)
  expect([devices.find(one.cookie), devices.find(other.cookie)]).toEqual([null, other.device])
  expect(devices.revoke(one.device.id)).toBeNull()
})

it('forgets a cookie after a working day', () => {
  const { clock, devices, admit } = start()
  const { cookie } = admit('follower')
  clock.pass(cookieSeconds * 1000 - 1)
  expect(devices.find(cookie)).not.toBeNull()
  clock.pass(1)
  expect(devices.find(cookie)).toBeNull()
})

it('is full at some time, and then a follower who has gone makes room', () => {
  const { clock, devices, admit } = start()
  const all = Array.from({ length: most.follower }, () => admit('follower'))
  for (const { device } of all) devices.setPresent(device.id, true)
  expect(devices.admit('follower', 'Android')).toBeNull()
  clock.pass(1)
  devices.setPresent(all[7]?.device.id ?? '', false)
  clock.pass(1)
  devices.setPresent(all[3]?.device.id ?? '', false)
  const late = devices.admit('follower', 'Android')
  expect(devices.find(late?.cookie)).toEqual(late?.device)
  expect([all[7], all[3]].map((one) => devices.find(one?.cookie)?.id)).toEqual([
    undefined,
    all[3]?.device.id,
  ])
})

it('never puts a guide out to let another in', () => {
  const { devices, admit } = start()
  const guides = Array.from({ length: most.guide }, () => admit('guide'))
  expect(devices.admit('guide', 'iPhone')).toBeNull()
  expect(guides.every(({ cookie, device }) => devices.find(cookie) === device)).toBe(true)
})

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', [], 'iPhone'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', ['Android'], 'Android 2'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', ['Android', 'Android 2'], 'Android 3'],
  [undefined, [], 'Web'],
])('calls %s by its kind', (userAgent, taken, name) => {
  expect(nameDevice(userAgent, taken)).toBe(name)
})
