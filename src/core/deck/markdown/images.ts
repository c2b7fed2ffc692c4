import type { Nodes } from 'mdast'
import type { Image } from '../../model/block.ts'
import { reportMedia } from '../media-files.ts'
import { placeOf, type Context } from './context.ts'

interface Picture {
  readonly url: string
  readonly alt: string
  readonly title: string
}

/**
 * A picture of the deck's folder, or null when its address leads out of that folder: addresses
 * with a scheme or a host, absolute paths and `..` are errors, wherever they are hidden by
 * percent-encoding.
 */
export function imageOf({ url, alt, title }: Picture, node: Nodes, context: Context): Image | null {
  const place = placeOf(node, context)
  const path = decoded(url)
    .trim()
    .replace(/^(?:\.\/+)+/, '')
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) {
    context.report('error', 'image-remote', place, { path: shortened(path) })
    return null
  }
  if (path === '' || /^\/|\\|(?:^|\/)\.\.(?:\/|$)|[\0:]/.test(path) || path.length > 300) {
    context.report('error', 'media-outside', place, { path: shortened(path) })
    return null
  }
  if (alt.trim() === '') context.report('warning', 'image-alt', place, { path })
  reportMedia([path], context.media, () => place, context.report)
  return { type: 'image', src: path, alt, caption: title }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function shortened(path: string): string {
  return path.length > 60 ? `${path.slice(0, 60)}…` : path
}
