import { networkInterfaces } from 'node:os'
import type { PushChannel, Pushes } from '../../contract/requests.ts'
import type { RemoteAddress, RemoteDevice } from '../../contract/tour.ts'
import type { RemoteSettings } from '../../core/settings/settings.ts'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Answer } from '../scheme/answer.ts'
import { candidatesOf } from './addresses.ts'
import { createApp } from './app.ts'
import { hostsFor, readCertificate } from './certificate.ts'
import { createCookie } from './cookie.ts'
import { createDevices } from './devices.ts'
import type { Device, Role } from './devices.ts'
import type { Dispatch } from './dispatch.ts'
import { createEntrance } from './entrance.ts'
import { DoorFailure } from './failure.ts'
import { createJsonOnce } from './json-once.ts'
import { createLimits } from './limits.ts'
import { listen } from './listen.ts'
import { createSockets } from './sockets.ts'
import { createTalk } from './talk.ts'
import { createUpgrade } from './upgrade.ts'

/** The open door. */
export interface Door {
  readonly secure: boolean
  addresses(): readonly RemoteAddress[]
  devices(): readonly RemoteDevice[]
  followers(): number
  push<Channel extends PushChannel>(role: Role, channel: Channel, message: Pushes[Channel]): void
  renew(): void
  /** False when there is no such device. */
  revoke(device: string): boolean
  close(): void
}

export interface DoorOptions {
  readonly settings: RemoteSettings
  readonly clock: Clock
  readonly log: Log
  readonly answer: Answer
  readonly dispatchFor: (device: Device) => Dispatch
  /** Called when `addresses` or `devices` have changed. */
  readonly onChange: () => void
  readonly onPresent: (device: Device) => void
  readonly onAway: (device: Device) => void
  /** It was put out, and is not coming back with its cookie. */
  readonly onGone: (device: Device) => void
}

/** The machine's networks come and go: a cable, another Wi-Fi. */
const lookEveryMs = 5_000

/**
 * Opens the door for telephones, with nobody in.
 *
 * @throws {DoorFailure} or the system's error (`failure.ts`)
 */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { settings, clock, log, answer, onChange } = options
  const { port, network } = settings
  const certificate = await readCertificate(settings)
  const secure = certificate !== null
  const look = () => candidatesOf(networkInterfaces(), network)
  let candidates = look()
  const [first] = candidates
  if (!first) throw new DoorFailure('no-network')

  const hosts = () => hostsFor(candidates, certificate)
  const isOurs = (host: string | undefined) =>
    host !== undefined &&
    [...candidates, ...hosts()].some((ours) => host.toLowerCase() === `${ours.host}:${port}`)
  const devices = createDevices(clock)
  const limits = createLimits()
  const entrance = createEntrance({ devices, limits, clock, log, onChange })
  const cookie = createCookie({ port, secure })
  const json = createJsonOnce()
  const sockets = createSockets({
    clock,
    json,
    talk: createTalk({ dispatchFor: options.dispatchFor, limits, json, log }),
    onPresent(device) {
      devices.setPresent(device.id, true)
      options.onPresent(device)
      onChange()
    },
    onAway(device) {
      devices.setPresent(device.id, false)
      options.onAway(device)
      onChange()
    },
  })
  const close = await listen({
    address: network === null ? null : first.address,
    port,
    certificate,
    app: createApp({ isOurs, secure, cookie, devices, entrance, limits, answer, log }),
    onUpgrade: createUpgrade({ isOurs, secure, cookie, devices, limits, sockets }),
  })
  let callOffLook = clock.after(lookEveryMs, lookAgain)

  function lookAgain(): void {
    const now = look()
    const changed = JSON.stringify(now) !== JSON.stringify(candidates)
    candidates = now
    callOffLook = clock.after(lookEveryMs, lookAgain)
    if (changed) onChange()
  }

  const url = (host: string, query: string) =>
    `${secure ? 'https' : 'http'}://${host}:${port}/?${query}`

  return {
    secure,
    addresses: () =>
      hosts().map(({ host, network }) => ({
        guide: url(host, `guide=${entrance.token('guide')}`),
        follow: url(host, `follow=${entrance.token('follower')}`),
        network,
      })),
    devices: devices.all,
    followers: () => sockets.count('follower'),
    push: sockets.push,
    renew() {
      entrance.renew('guide')
      entrance.renew('follower')
    },
    revoke(id) {
      const gone = devices.revoke(id)
      if (!gone) return false
      sockets.cutOff(id)
      options.onGone(gone)
      // Whoever was put out has seen nothing that lets it in again.
      if (gone.role === 'guide') entrance.renew('guide')
      log.info({ device: id, name: gone.name }, 'a telephone was put out')
      onChange()
      return true
    },
    close() {
      callOffLook()
      entrance.end()
      sockets.close()
      close()
      devices.all().forEach(options.onGone)
    },
  }
}
