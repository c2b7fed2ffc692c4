import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { parsePinHash, pinMemory } from '../../core/settings/pin.ts'
import { hashPin } from './hash.ts'

it('makes a hash that the app reads and that fits the PIN', async () => {
  const read = parsePinHash(await hashPin('2468'))
  if (!read) throw new Error('not read')
  const { cost, blockSize, parallelism, salt, hash } = read
  const options = { cost, blockSize, parallelism, maxmem: pinMemory(read) }
  const again = scryptSync('2468', Buffer.from(salt, 'base64'), 32, options)
  expect(again.toString('base64')).toBe(hash)
})

it('salts each hash anew', async () => {
  expect(await hashPin('2468')).not.toBe(await hashPin('2468'))
})
