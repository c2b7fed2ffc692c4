import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { formatPinHash, pinCosts, pinMemory } from '../../core/settings/pin.ts'
import { verifyPin } from './verify-pin.ts'

function hashOf(pin: string): string {
  const salt = Buffer.from('0123456789abcdef')
  const { cost: N, blockSize: r, parallelism: p } = pinCosts
  const key = scryptSync(pin, salt, 32, { N, r, p, maxmem: pinMemory(pinCosts) })
  return formatPinHash({ ...pinCosts, salt: salt.toString('base64'), hash: key.toString('base64') })
}

it('knows the PIN that was hashed from any other', async () => {
  const written = hashOf('246810')
  expect(await verifyPin('246810', written)).toBe(true)
  for (const wrong of ['246811', '24681', '', '246810 ']) {
    expect(await verifyPin(wrong, written), wrong).toBe(false)
  }
})

it.each(['unreadable', '', '246810'])('no PIN fits what is no hash: %j', async (written) => {
  expect(await verifyPin('246810', written)).toBe(false)
  expect(await verifyPin(written, written)).toBe(false)
})
