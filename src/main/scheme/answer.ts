import { origin } from '../../contract/origin.ts'
import { contained } from '../library/contained.ts'
import type { Fitting } from '../pictures/order.ts'
import { assetTypes, mediaTypes, typeOf } from './mime.ts'
import { readPath } from './path.ts'
import { mediaPolicy, pagePolicy } from './policy.ts'
import { empty, notFound, serveFile } from './serve-file.ts'

export interface AnswerOptions {
  /** The built pages and what belongs to them. */
  readonly pages: string
  /** The folder of a deck on show, or `null`. */
  readonly folderOf: (deck: string) => string | null
  /** What to show for a file of a deck; without it every file is shown as it is. */
  readonly fit?: (file: string) => Promise<Fitting>
}

/** Answers one request. */
export type Answer = (request: Request) => Promise<Response>

/** Answers the app's own scheme: `/` and its files, and `/media/DECK/PATH`. */
export function createAnswer({ pages, folderOf, fit }: AnswerOptions): Answer {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return empty(405, { allow: 'GET, HEAD' })
    }
    const url = new URL(request.url)
    if (`${url.protocol}//${url.host}` !== origin) return notFound()
    if (url.pathname === '/') return asset('index.html', request)
    const path = readPath(url.pathname)
    if (path === null) return notFound()
    const [first, deck = '', ...rest] = path
    return first === 'media' ? media(deck, rest.join('/'), request) : asset(path.join('/'), request)
  }

  async function asset(path: string, request: Request): Promise<Response> {
    const type = typeOf(path, assetTypes)
    const file = type === null ? null : await contained(pages, path)
    if (type === null || file === null) return notFound()
    const isPage = path.endsWith('.html')
    // The build puts a content hash into the name of everything but the pages.
    const headers = {
      'content-type': type,
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
      'content-security-policy': isPage ? pagePolicy : mediaPolicy,
    }
    return serveFile({ file, request, headers })
  }

  async function media(deck: string, path: string, request: Request): Promise<Response> {
    const type = typeOf(path, mediaTypes)
    const folder = folderOf(deck)
    const file = type === null || folder === null ? null : await contained(folder, path)
    if (type === null || file === null) return notFound()
    const fitting = await fit?.(file)
    if (fitting?.show === 'nothing') return notFound()
    const variant = fitting?.show === 'variant' ? fitting.file : null
    // Media may change under a running show: the name stays, so it is asked for again each time.
    const headers = {
      'content-type': (variant && typeOf(variant, mediaTypes)) ?? type,
      'cache-control': 'no-cache',
      'content-security-policy': mediaPolicy,
    }
    return serveFile({ file: variant ?? file, request, headers })
  }
}
