import { scryptSync } from 'node:crypto'
import { formatPinHash, pinCosts, pinMemory } from '../../../src/core/settings/pin.ts'

/** The PIN that `settingsWithPin` sets. */
export const pin = '97531'

/** The lines of a settings file that set `pin`. */
export function settingsWithPin(): string {
  const salt = Buffer.from('sixteen bytes 16')
  const { cost: N, blockSize: r, parallelism: p } = pinCosts
  const key = scryptSync(pin, salt, 32, { N, r, p, maxmem: pinMemory(pinCosts) })
  const hash = formatPinHash({
    ...pinCosts,
    salt: salt.toString('base64'),
    hash: key.toString('base64'),
  })
  return `staff:\n  pin: ${hash}\n`
}
