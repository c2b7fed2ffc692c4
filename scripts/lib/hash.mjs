import { createHash } from 'node:crypto'

/**
 * @param {Iterable<string | Uint8Array>} parts
 * @returns {string} one hash of all of them and of where each ends
 */
export function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}\0`).update(part)
  return sum.digest('hex')
}
