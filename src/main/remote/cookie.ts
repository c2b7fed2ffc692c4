import { parse, serialize } from 'hono/utils/cookie'
import { cookieSeconds } from './devices.ts'

/** The cookie that a device is known by. */
export interface Cookie {
  /** Its value in a `Cookie` header. */
  in(header: string | undefined): string | undefined
  /** The `Set-Cookie` header that gives it to a device. */
  giving(value: string): string
}

/**
 * The cookie of one door. Cookies know no ports, so its name tells them apart; under TLS its name
 * also binds it to this host (RFC 6265bis, 4.1.3.2).
 */
export function createCookie({
  port,
  secure,
}: {
  readonly port: number
  readonly secure: boolean
}): Cookie {
  const name = `${secure ? '__Host-' : ''}brocade-${port}`
  return {
    in: (header) => (header === undefined ? undefined : parse(header, name)[name]),
    giving: (value) =>
      serialize(name, value, {
        path: '/',
        maxAge: cookieSeconds,
        httpOnly: true,
        sameSite: 'Strict',
        secure,
      }),
  }
}
