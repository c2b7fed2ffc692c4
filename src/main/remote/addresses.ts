import type { networkInterfaces } from 'node:os'

/** An address of this machine that a telephone may reach. */
export interface Candidate {
  readonly address: string
  /** As it stands in a URL: IPv6 in brackets. */
  readonly host: string
  /** The network's name as the system has it. */
  readonly network: string
}

type Interfaces = ReturnType<typeof networkInterfaces>
type Info = NonNullable<Interfaces[string]>[number]

/** Networks inside the machine: containers, virtual machines. No telephone is on them. */
const inside = /^(?:docker|veth|virbr|br-|vmnet|vboxnet|lxc|cni|flannel|podman)/u

/**
 * The machine's addresses, the likeliest first: private ones (RFC 1918), public ones, those of
 * networks inside the machine, and last those that a machine gives itself (RFC 3927). A network's
 * IPv6 addresses count only where it has no IPv4, and never link-local ones: no browser takes them.
 *
 * @param only the name or an address of the one network that counts; null for all but the machine's
 *   own loopback
 */
export function candidatesOf(interfaces: Interfaces, only: string | null): readonly Candidate[] {
  return Object.entries(interfaces)
    .flatMap(([network, infos = []]) => reachable(network, infos, only))
    .toSorted((one, other) => rank(one) - rank(other))
}

function reachable(network: string, infos: Info[], only: string | null): readonly Candidate[] {
  const wanted = infos.filter(
    ({ address, internal }) =>
      !isLinkLocal6(address) && (only === null ? !internal : only === network || only === address),
  )
  const four = wanted.filter(({ family }) => family === 'IPv4')
  return (four.length > 0 ? four : wanted).map(({ address, family }) => ({
    address,
    host: family === 'IPv6' ? `[${address}]` : address,
    network,
  }))
}

function rank({ address, network }: Candidate): number {
  if (address.startsWith('169.254.')) return 3
  if (inside.test(network)) return 2
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(address) ? 0 : 1
}

function isLinkLocal6(address: string): boolean {
  return /^fe[89ab]/iu.test(address)
}
