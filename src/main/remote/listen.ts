import { getRequestListener } from '@hono/node-server'
import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type { createApp } from './app.ts'
import type { Certificate } from './certificate.ts'

export interface ListenOptions {
  /** The one address to listen on; null for all. */
  readonly address: string | null
  readonly port: number
  readonly certificate: Certificate | null
  readonly app: ReturnType<typeof createApp>
  readonly onUpgrade: (request: IncomingMessage, stream: Duplex, head: Buffer) => void
}

/** Strangers get little of the machine's memory and time. */
const bounds = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
}
const mostConnections = 2000

/**
 * Opens the port. Rejects with the system's error when it cannot be had.
 *
 * @returns closes it: at once, with all that hangs on it
 */
export async function listen(options: ListenOptions): Promise<() => void> {
  const { address, port, certificate, app, onUpgrade } = options
  // The app's own requests are Node's as well: none of the library's classes in their place.
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const onRequest = (...[request, response]: Parameters<typeof answer>) =>
    void answer(request, response)
  const server: Server = certificate
    ? createTlsServer(
        { ...bounds, cert: certificate.cert, key: certificate.key, minVersion: 'TLSv1.2' },
        onRequest,
      )
    : createHttpServer(bounds, onRequest)
  server.maxConnections = mostConnections
  server.on('upgrade', onUpgrade)
  server.on('clientError', (_, socket) => socket.destroy())
  // Without an address Node takes IPv6 and IPv4 alike, or IPv4 alone where there is no other.
  server.listen({ port, exclusive: true, ...(address !== null && { host: address }) })
  await once(server, 'listening')
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
