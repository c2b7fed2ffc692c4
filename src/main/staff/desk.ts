import type { StaffStatus, Unlock } from '../../contract/requests.ts'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Lockout } from './lockout.ts'
import { verifyPin } from './verify-pin.ts'

/** Where staff show who they are, and leave or test the hardware. */
export interface Desk {
  status(): StaffStatus
  unlock(pin: string): Promise<Unlock>
  /** Whether somebody who may has asked to quit; the desk then quits. */
  quit(): boolean
  /** Whether somebody who may has asked to test the hardware; the desk then lets them. */
  testHardware(): boolean
  /** Whether somebody who may has asked to present; the desk then opens the presenter's window. */
  present(): boolean
}

export interface DeskOptions {
  /** The PIN's hash, or `null` where none is set: then anybody who finds the desk may leave. */
  readonly pin: string | null
  readonly lockout: Lockout
  readonly clock: Clock
  readonly log: Log
  readonly leave: () => void
  readonly openHardware: () => void
  readonly openPresenter: () => void
}

/** Staff who opened the pad and walked away have closed it. */
const openSeconds = 60

/** The desk over a lockout. */
export function createDesk(options: DeskOptions): Desk {
  const { pin, lockout, clock, log, leave, openHardware, openPresenter } = options
  let openUntil = -Infinity
  let last: Promise<unknown> = Promise.resolve()

  async function attempt(tried: string, hash: string): Promise<Unlock> {
    const lockedSeconds = lockout.lockedSeconds()
    if (lockedSeconds > 0) return { result: 'locked', lockedSeconds }
    lockout.fail()
    if (await verifyPin(tried, hash)) {
      lockout.clear()
      openUntil = clock.now() + openSeconds * 1000
      log.info({}, 'pad opened')
      return { result: 'open' }
    }
    const locked = lockout.lockedSeconds()
    log.warn({ lockedSeconds: locked }, 'wrong PIN')
    return locked > 0
      ? { result: 'locked', lockedSeconds: locked }
      : { result: 'wrong', triesLeft: lockout.triesLeft() }
  }

  function ask(what: string, grant: () => void): boolean {
    const may = pin === null || clock.now() < openUntil
    if (may) {
      log.info({}, `staff ${what}`)
      grant()
    } else log.warn({}, `${what} refused: the pad is not open`)
    return may
  }

  return {
    status: () => ({
      pinSet: pin !== null,
      lockedSeconds: pin === null ? 0 : lockout.lockedSeconds(),
    }),
    unlock(tried) {
      if (pin === null) return Promise.resolve({ result: 'open' })
      // One after the other: tries at the same time would all count as the first.
      const attempted = last.then(() => attempt(tried, pin))
      last = attempted.catch(() => undefined)
      return attempted
    },
    quit: () => ask('quit', leave),
    testHardware: () => ask('hardware test', openHardware),
    present: () => ask('presenter', openPresenter),
  }
}
