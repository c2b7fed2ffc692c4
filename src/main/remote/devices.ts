import type { RemoteDevice } from '../../contract/tour.ts'
import type { Clock } from '../clock/clock.ts'
import { hashOf, makeSecret } from './secret.ts'

export type Role = RemoteDevice['role']

/** A telephone that came in with a token. */
export interface Device {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** The telephones that are in, each with a cookie of its own. */
export interface Devices {
  /** Lets one in. @returns its cookie's value; null when the house is full */
  admit(role: Role, name: string): { readonly device: Device; readonly cookie: string } | null
  /** Whose cookie this is. */
  find(cookie: string | undefined): Device | null
  /** Its cookie is worth nothing from now on. */
  revoke(id: string): Device | null
  setPresent(id: string, present: boolean): void
  all(): readonly RemoteDevice[]
}

interface Known {
  readonly device: Device
  readonly until: number
  present: boolean
  seenAt: number
}

/** How long a cookie is good: a working day. */
export const cookieSeconds = 12 * 3600

/** How many of each role are in at once. */
export const most: Readonly<Record<Role, number>> = { guide: 20, follower: 300 }

/** An empty house. Of a cookie only its hash is kept. */
export function createDevices(clock: Clock): Devices {
  const known = new Map<string, Known>()
  const entry = (id: string) => [...known].find(([, { device }]) => device.id === id)

  function makeRoom(role: Role): boolean {
    for (const [hash, { until }] of known) if (until <= clock.now()) known.delete(hash)
    const same = [...known].filter(([, { device }]) => device.role === role)
    if (same.length < most[role]) return true
    const away = same.filter(([, { present }]) => !present)
    const [longest] = away.toSorted(([, one], [, other]) => one.seenAt - other.seenAt)
    // A guide who is away comes back; a visitor who has gone home does not.
    if (role === 'guide' || !longest) return false
    return known.delete(longest[0])
  }

  return {
    admit(role, name) {
      if (!makeRoom(role)) return null
      const cookie = makeSecret()
      const device: Device = { id: makeSecret().slice(0, 12), name, role }
      const now = clock.now()
      const until = now + cookieSeconds * 1000
      known.set(hashOf(cookie), { device, until, present: false, seenAt: now })
      return { device, cookie }
    },
    find(cookie) {
      const found = cookie === undefined ? undefined : known.get(hashOf(cookie))
      return found && found.until > clock.now() ? found.device : null
    },
    revoke(id) {
      const [hash, gone] = entry(id) ?? []
      if (hash !== undefined) known.delete(hash)
      return gone?.device ?? null
    },
    setPresent(id, present) {
      const [, one] = entry(id) ?? []
      if (!one) return
      one.present = present
      one.seenAt = clock.now()
    },
    all: () => [...known.values()].map(({ device, present }) => ({ ...device, present })),
  }
}
