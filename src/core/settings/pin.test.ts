import { describe, expect, it } from 'vitest'
import { formatPinHash, parsePinHash, pinCosts, pinMemory, pinPattern } from './pin.ts'

const salt = `${'a'.repeat(22)}==`
const hash = `${'b'.repeat(43)}=`
const written = `scrypt$32768$8$1$${salt}$${hash}`

describe('a PIN’s hash', () => {
  it('is one word that reads back', () => {
    expect(formatPinHash({ ...pinCosts, salt, hash })).toBe(written)
    expect(parsePinHash(written)).toEqual({ ...pinCosts, salt, hash })
  })

  it.each([
    '',
    '1234',
    'unreadable',
    `bcrypt$32768$8$1$${salt}$${hash}`,
    `scrypt$32768$8$1$${salt}`,
    `scrypt$32768$8$1$$${hash}`,
    `scrypt$32767$8$1$${salt}$${hash}`,
    `scrypt$1024$8$1$${salt}$${hash}`,
    `scrypt$2097152$8$1$${salt}$${hash}`,
    `scrypt$32768$16$1$${salt}$${hash}`,
    `scrypt$32768$8$4$${salt}$${hash}`,
    `scrypt$32768$8$1$${salt}$${hash}\n`,
  ])('%j is none', (text) => {
    expect(parsePinHash(text)).toBeNull()
  })

  it('leaves scrypt more memory than it takes', () => {
    expect(pinMemory(pinCosts)).toBeGreaterThan(128 * pinCosts.cost * pinCosts.blockSize)
  })
})

it.each([
  ['1234', true],
  ['123456789012', true],
  ['123', false],
  ['1234567890123', false],
  ['12a4', false],
  ['１２３４', false],
])('%s as a PIN: %s', (pin, good) => {
  expect(pinPattern.test(pin)).toBe(good)
})
