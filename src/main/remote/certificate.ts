import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { RemoteSettings } from '../../core/settings/settings.ts'
import type { Candidate } from './addresses.ts'
import { DoorFailure } from './failure.ts'

/** What TLS needs, and the names that it holds for. */
export interface Certificate {
  readonly cert: Buffer
  readonly key: Buffer
  /** Names in the certificate that a telephone can be sent to. */
  readonly names: readonly string[]
  /** Whether the certificate holds for an address. */
  covers(address: string): boolean
}

/**
 * The certificate that the settings name; null where they name none.
 *
 * @throws {DoorFailure} `certificate` when a file is missing or cannot be read, or when certificate
 *   and key are no pair
 */
export async function readCertificate({
  certificate,
  key,
}: Pick<RemoteSettings, 'certificate' | 'key'>): Promise<Certificate | null> {
  if (certificate === null && key === null) return null
  try {
    const [cert, secret] = await Promise.all([readFile(certificate ?? ''), readFile(key ?? '')])
    const parsed = new X509Certificate(cert)
    if (!parsed.checkPrivateKey(createPrivateKey(secret))) throw new Error('the key is another’s')
    createSecureContext({ cert, key: secret })
    return {
      cert,
      key: secret,
      names: namesIn(parsed.subjectAltName ?? ''),
      covers: (address) => parsed.checkIP(address) !== undefined,
    }
  } catch (error) {
    throw new DoorFailure('certificate', { cause: error })
  }
}

/** The names that stand in the certificate, without those that stand for many. */
function namesIn(subjectAltName: string): readonly string[] {
  return [...subjectAltName.matchAll(/DNS:([^,\s]+)/gu)]
    .map(([, name = '']) => name.toLowerCase())
    .filter((name) => /^[a-z0-9.-]+$/u.test(name))
}

/**
 * Where telephones are sent: to the addresses and names that the certificate holds for, so that
 * none of them warns; to all addresses where it holds for none, or where there is none.
 */
export function hostsFor(
  candidates: readonly Candidate[],
  certificate: Certificate | null,
): readonly Pick<Candidate, 'host' | 'network'>[] {
  if (!certificate) return candidates
  const named = certificate.names.map((host) => ({ host, network: '' }))
  const covered = candidates.filter(({ address }) => certificate.covers(address))
  const held = [...named, ...covered]
  return held.length > 0 ? held : candidates
}
