import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { formatPinHash, pinBytes, pinCosts, pinMemory } from '../../core/settings/pin.ts'

const derive = promisify<Buffer | string, Buffer, number, object, Buffer>(scrypt)

/** A PIN as the settings keep it: salted and slow, so that a stolen file does not give it away. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(pinBytes.salt)
  const hash = await derive(pin, salt, pinBytes.hash, { ...pinCosts, maxmem: pinMemory(pinCosts) })
  return formatPinHash({
    ...pinCosts,
    salt: salt.toString('base64'),
    hash: hash.toString('base64'),
  })
}
