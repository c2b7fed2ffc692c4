import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import { nameDevice } from './device-name.ts'
import type { Device, Devices, Role } from './devices.ts'
import type { Limits } from './limits.ts'
import type { Outside } from './refused-page.ts'
import { createToken } from './token.ts'

/** Lets telephones in. */
export interface Entrance {
  /** The token that lets in a guide or a follower at this moment. */
  token(role: Role): string
  enter(visitor: Visitor): Promise<Entered | Outside>
  /** Makes a new token: the old one opens nothing from now on. */
  renew(role: Role): void
  end(): void
}

/** Somebody with a token. */
interface Visitor {
  readonly role: Role
  readonly token: string
  readonly address: string
  readonly userAgent: string | undefined
}

interface Entered {
  readonly device: Device
  readonly cookie: string
}

export interface EntranceOptions {
  readonly devices: Devices
  readonly limits: Limits
  readonly clock: Clock
  readonly log: Log
  /** Called when a token has changed or somebody has come in. */
  readonly onChange: () => void
}

/** A guide scans at once what the presenter shows; followers come all day. */
const lifeMs: Readonly<Record<Role, number>> = { guide: 10 * 60_000, follower: 12 * 3_600_000 }

/** An entrance with new tokens. A guide's opens once, then there is another for the next. */
export function createEntrance(options: EntranceOptions): Entrance {
  const { devices, limits, clock, log, onChange } = options
  const tokenFor = (role: Role) => createToken({ clock, lifeMs: lifeMs[role], onRenewed: onChange })
  const tokens = { guide: tokenFor('guide'), follower: tokenFor('follower') }

  return {
    token: (role) => tokens[role].current(),
    async enter({ role, token, address, userAgent }) {
      if (!(await limits.mayTry(address))) return 'doorBusy'
      if (!tokens[role].matches(token)) {
        await limits.tried(address)
        log.warn({ role, address }, 'a telephone came with a token that opens nothing')
        return 'doorStale'
      }
      const taken = devices.all().map(({ name }) => name)
      const entered = devices.admit(role, nameDevice(userAgent, taken))
      if (!entered) return 'doorFull'
      const { id, name } = entered.device
      log.info({ device: id, role, name, address }, 'a telephone has come in')
      if (role === 'guide') tokens.guide.renew()
      else onChange()
      return entered
    },
    renew: (role) => tokens[role].renew(),
    end() {
      tokens.guide.end()
      tokens.follower.end()
    },
  }
}
