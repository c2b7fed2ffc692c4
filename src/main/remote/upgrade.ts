import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { socketPath } from '../../contract/wire.ts'
import type { Cookie } from './cookie.ts'
import type { Device, Devices } from './devices.ts'
import type { Limits } from './limits.ts'
import type { Sockets } from './sockets.ts'

export interface UpgradeOptions {
  readonly isOurs: (host: string | undefined) => boolean
  readonly secure: boolean
  readonly cookie: Cookie
  readonly devices: Devices
  readonly limits: Limits
  readonly sockets: Sockets
}

/**
 * Answers who asks for a WebSocket: our own page on a device that is in, and nobody else. Browsers
 * send cookies with a WebSocket of any page's, so where the page comes from is checked (RFC 6455,
 * 10.2).
 */
export function createUpgrade(options: UpgradeOptions) {
  const { isOurs, secure, cookie, devices, limits, sockets } = options
  const scheme = secure ? 'https' : 'http'

  async function check({ url, headers, socket }: IncomingMessage): Promise<Device | number> {
    const { host, origin } = headers
    if (!isOurs(host)) return 421
    if (url !== socketPath) return 404
    if (origin !== `${scheme}://${host}`) return 403
    const device = devices.find(cookie.in(headers.cookie))
    if (!device) return (await limits.visit(socket.remoteAddress ?? '')) ? 401 : 429
    if (!(await limits.request(device.id))) return 429
    return sockets.isFull() ? 503 : device
  }

  return (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    // A telephone may be gone while it is being looked at.
    stream.on('error', () => stream.destroy())
    void check(request).then(
      (found) => {
        if (typeof found === 'number') {
          stream.end(`HTTP/1.1 ${found} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
        } else sockets.connect(found, request, stream, head)
      },
      () => stream.destroy(),
    )
  }
}
