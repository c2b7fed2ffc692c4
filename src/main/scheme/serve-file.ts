import { stat } from 'node:fs/promises'
import { readRange } from './range.ts'
import { streamFile } from './stream.ts'

export interface FileResponse {
  readonly file: string
  readonly request: Request
  /** Content type, policy and caching. */
  readonly headers: Readonly<Record<string, string>>
}

/** Answers with a file or the part of it that was asked for; 404 when it is none. */
export async function serveFile({ file, request, headers }: FileResponse): Promise<Response> {
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile()) return notFound()
  const { size, mtime, mtimeMs } = stats
  const etag = `"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`
  const common = {
    ...headers,
    etag,
    'last-modified': mtime.toUTCString(),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  }
  if (request.headers.get('if-none-match') === etag) return empty(304, common)
  const range = readRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable')
    return empty(416, { ...common, 'content-range': `bytes */${size}` })
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const answer = {
    status: range ? 206 : 200,
    headers: {
      ...common,
      'content-length': String(end - start + 1),
      ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    },
  }
  const hasBody = request.method !== 'HEAD' && size > 0
  return new Response(hasBody ? streamFile(file, { start, end }) : null, answer)
}

/** The answer for all that is not there, or not to be seen. */
export function notFound(): Response {
  return empty(404, { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' })
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers })
}
