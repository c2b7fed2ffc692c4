/** A PIN as the settings keep it: scrypt's costs, its salt and its result, both in base64. */
export interface PinHash {
  readonly cost: number
  readonly blockSize: number
  readonly parallelism: number
  readonly salt: string
  readonly hash: string
}

/** The costs of a new hash: 32 MiB and some 0.1 s a try, as OWASP's scrypt advice has it. */
export const pinCosts = { cost: 2 ** 15, blockSize: 8, parallelism: 1 } as const

/** The bytes of a new hash's salt and of its result. */
export const pinBytes = { salt: 16, hash: 32 } as const

/** What a PIN is: digits, since the pad has nothing else. */
export const pinPattern = /^\d{4,12}$/u

/** Memory that scrypt needs for a hash, with room to spare: Node's own limit is just too low. */
export function pinMemory({ cost, blockSize }: Pick<PinHash, 'cost' | 'blockSize'>): number {
  return 2 * 128 * cost * blockSize
}

/** Writes a hash as the one word that stands under `staff.pin`: `scrypt$N$r$p$salt$hash`. */
export function formatPinHash({ cost, blockSize, parallelism, salt, hash }: PinHash): string {
  return ['scrypt', cost, blockSize, parallelism, salt, hash].join('$')
}

const written =
  /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9+/]{16,}={0,2})\$([A-Za-z0-9+/]{32,}={0,2})$/u

/**
 * Reads what `formatPinHash` wrote.
 *
 * @returns `null` for anything else, also for costs that would stall the kiosk (above 2^20) or
 *   that guard nothing (below 2^14)
 */
export function parsePinHash(text: string): PinHash | null {
  const [, n = '', r = '', p = '', salt = '', hash = ''] = written.exec(text) ?? []
  const cost = Number(n)
  const [blockSize, parallelism] = [Number(r), Number(p)]
  const powerOfTwo = Number.isInteger(Math.log2(cost))
  const bearable = cost >= 2 ** 14 && cost <= 2 ** 20 && blockSize === 8 && parallelism === 1
  return powerOfTwo && bearable ? { cost, blockSize, parallelism, salt, hash } : null
}
