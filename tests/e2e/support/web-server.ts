import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server on this machine that counts who comes. */
export interface WebServer {
  readonly origin: string
  readonly visits: readonly string[]
  close(): Promise<void>
}

/** A server that would answer any request, from any origin, with a page. */
export async function startWebServer(): Promise<WebServer> {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('content-type', 'text/html')
    response.end('<script>document.title = "reached"</script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
