import type { Loss, Origin } from '../core/document/document.ts'
import type { Reading } from './reading.ts'

/** The path of a picture that came along, or why it did not. */
export type Picture = { readonly path: string } | { readonly loss: Loss }

/**
 * The picture that an address in a file leads to: in the address itself, or in a file beside it.
 * What stands anywhere else is never fetched.
 */
export async function pictureAt(
  source: string,
  origin: Origin,
  { media, beside }: Pick<Reading, 'media' | 'beside'>,
): Promise<Picture> {
  const what = source.startsWith('data:') ? `${source.slice(0, 40)}…` : source
  const lost = (code: Loss['code']): Picture => ({ loss: { origin, code, what } })
  const bytes = source.startsWith('data:') ? inAddress(source) : await besideFile(source, beside)
  if (bytes === null) return lost(isElsewhere(source) ? 'picture-external' : 'unreadable')
  const path = media.add(bytes, origin)
  return path === null ? lost('picture-format') : { path }
}

/** RFC 2397 */
function inAddress(address: string): Uint8Array | null {
  const [head = '', body = ''] = address.split(/,(.*)/su)
  try {
    return /;base64$/iu.test(head)
      ? Buffer.from(body, 'base64')
      : Buffer.from(decodeURIComponent(body))
  } catch {
    return null
  }
}

function isElsewhere(source: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(source)
}

async function besideFile(source: string, beside: Reading['beside']): Promise<Uint8Array | null> {
  if (isElsewhere(source) || source === '') return null
  const [path = ''] = source.split(/[?#]/u)
  try {
    return await beside(decodeURIComponent(path))
  } catch {
    return null
  }
}
