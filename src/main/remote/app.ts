import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { HonoRequest } from 'hono'
import { origin } from '../../contract/origin.ts'
import { socketPath } from '../../contract/wire.ts'
import type { Log } from '../log/log.ts'
import type { Answer } from '../scheme/answer.ts'
import { remotePagePolicy } from '../scheme/policy.ts'
import { empty, notFound } from '../scheme/serve-file.ts'
import type { Cookie } from './cookie.ts'
import type { Device, Devices, Role } from './devices.ts'
import type { Entrance } from './entrance.ts'
import type { Limits } from './limits.ts'
import { refusedPage } from './refused-page.ts'

/** What a request brings along. */
interface Brought {
  Bindings: HttpBindings
  Variables: { device: Device | null }
}

export interface AppOptions {
  /** Whether a `Host` header is one of our addresses: a name made to lead here (DNS rebinding) is not. */
  readonly isOurs: (host: string | undefined) => boolean
  readonly secure: boolean
  readonly cookie: Cookie
  readonly devices: Devices
  readonly entrance: Entrance
  readonly limits: Limits
  /** Answers for pages, their files and media, as the app's own scheme does. */
  readonly answer: Answer
  readonly log: Log
}

const pageOf: Readonly<Record<Role, string>> = { guide: '/remote.html', follower: '/follow.html' }

/** For every answer: no page elsewhere may hold what is here, nor learn where somebody came from. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/**
 * What the door answers over HTTP. `/?guide=TOKEN` and `/?follow=TOKEN` let a telephone in, `/` is
 * its page from then on. Pages' files and media are for those who are in; all else learns nothing.
 */
export function createApp(options: AppOptions): Hono<Brought> {
  const { isOurs, secure, cookie, devices, entrance, limits, answer, log } = options
  const app = new Hono<Brought>()

  app.use(async (context, next) => {
    const { req, env } = context
    if (!isOurs(req.header('host'))) return empty(421)
    if (req.method !== 'GET' && req.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' })
    const device = devices.find(cookie.in(req.header('cookie')))
    context.set('device', device)
    const spared = device ? limits.request(device.id) : limits.visit(addressOf(env))
    if (!(await spared)) return empty(429, { 'retry-after': '10' })
    await next()
    for (const [name, value] of Object.entries(always)) context.res.headers.set(name, value)
    return undefined
  })

  app.get('/', async ({ req, env, var: { device } }) => {
    const role = req.query('guide') === undefined ? 'follower' : 'guide'
    const token = req.query('guide') ?? req.query('follow')
    // Whoever leads goes on leading; a follower may become a guide.
    if (device && (token === undefined || device.role === 'guide' || role === 'follower')) {
      return page(device.role, req)
    }
    // A browser that looks ahead, or a messenger that looks for a preview, must not spend a token.
    if (token === undefined || req.method === 'HEAD' || isLookingAhead(req)) {
      return refusedPage('doorStale')
    }
    const address = addressOf(env)
    const entered = await entrance.enter({
      role,
      token,
      address,
      userAgent: req.header('user-agent'),
    })
    if (typeof entered === 'string') return refusedPage(entered)
    if (device) devices.revoke(device.id)
    const response = await page(role, req)
    response.headers.set('set-cookie', cookie.giving(entered.cookie))
    return response
  })

  app.get('/:folder{assets|media}/*', ({ req, var: { device } }) =>
    device ? ours(new URL(req.url), req.raw) : empty(401),
  )

  // Every browser asks for it, and there is none.
  app.get('/favicon.ico', () => empty(204))
  app.notFound(() => notFound())
  app.onError((error, { req }) => {
    log.error({ path: req.path, err: error }, 'answering a telephone failed')
    return empty(500)
  })

  return app

  function ours({ pathname, search }: URL, { method, headers }: RequestInit): Promise<Response> {
    const init = { ...(method && { method }), ...(headers && { headers }) }
    return answer(new Request(`${origin}${pathname}${search}`, init))
  }

  async function page(role: Role, req: HonoRequest): Promise<Response> {
    const { body, status, headers } = await ours(new URL(pageOf[role], origin), {})
    const response = new Response(body, { status, headers: new Headers(headers) })
    response.headers.set('cache-control', 'no-store')
    // Pages that come from a development server have no policy.
    if (headers.has('content-security-policy')) {
      const socket = `${secure ? 'wss' : 'ws'}://${req.header('host')}${socketPath}`
      response.headers.set('content-security-policy', remotePagePolicy(socket))
    }
    return response
  }
}

function addressOf({ incoming }: HttpBindings): string {
  return incoming.socket.remoteAddress ?? ''
}

function isLookingAhead(req: HonoRequest): boolean {
  const purpose = `${req.header('sec-purpose')} ${req.header('purpose')} ${req.header('x-moz')}`
  return /prefetch|preview|prerender/iu.test(purpose)
}
