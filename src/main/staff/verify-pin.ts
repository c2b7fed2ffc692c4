import { scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { parsePinHash, pinMemory } from '../../core/settings/pin.ts'

const derive = promisify(
  (
    pin: string,
    salt: Buffer,
    length: number,
    options: { N: number; r: number; p: number; maxmem: number },
    done: (error: Error | null, key: Buffer) => void,
  ) => scrypt(pin, salt, length, options, done),
)

/** Whether a PIN is the one that was hashed. A hash that cannot be read belongs to no PIN. */
export async function verifyPin(pin: string, written: string): Promise<boolean> {
  const known = parsePinHash(written)
  if (known === null) return false
  const { cost: N, blockSize: r, parallelism: p } = known
  const expected = Buffer.from(known.hash, 'base64')
  const salt = Buffer.from(known.salt, 'base64')
  const key = await derive(pin, salt, expected.length, { N, r, p, maxmem: pinMemory(known) })
  return timingSafeEqual(key, expected)
}
