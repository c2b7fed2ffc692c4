import type { Clock } from '../clock/clock.ts'
import { isSameSecret, makeSecret } from './secret.ts'

/** What a QR code carries to let a telephone in. */
export interface Token {
  current(): string
  matches(given: string): boolean
  /** Makes a new one; the old one opens nothing from now on. */
  renew(): void
  /** No more are made. */
  end(): void
}

export interface TokenOptions {
  readonly clock: Clock
  /** How long one is good. */
  readonly lifeMs: number
  /** Called when there is a new one. */
  readonly onRenewed: () => void
}

/** A token that is replaced when its time is over. */
export function createToken({ clock, lifeMs, onRenewed }: TokenOptions): Token {
  let token = ''
  let callOff = () => {}

  function make(): void {
    callOff()
    token = makeSecret()
    callOff = clock.after(lifeMs, renew)
  }

  function renew(): void {
    make()
    onRenewed()
  }

  make()
  return {
    current: () => token,
    matches: (given) => isSameSecret(given, token),
    renew,
    end: () => callOff(),
  }
}
