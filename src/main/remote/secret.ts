import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 144 bits: nobody guesses them, and they still make a small QR code. */
const bytes = 18

/** A new secret, in letters that a URL and a cookie take. */
export function makeSecret(): string {
  return randomBytes(bytes).toString('base64url')
}

/** What is kept of a secret that need not be known, only known again. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Whether two are one, in a time that tells nothing of where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))
}
