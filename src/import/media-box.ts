import type { Media, Origin } from '../core/document/document.ts'
import { pictureKind } from './picture-kind.ts'

/** Gathers the pictures of the documents of one deck, each under a path of its own. */
export interface MediaBox {
  /**
   * Puts a picture in.
   *
   * @returns its path; `null` where a browser can't show such a picture
   */
  add(bytes: Uint8Array, origin: Origin): string | null
  /** What was put in since the last call. */
  take(): readonly Media[]
}

/** An empty box. The same picture put in twice, also by another document, keeps its path. */
export function createMediaBox(): MediaBox {
  const known: Media[] = []
  const taken = new Map<string, Media>()
  return {
    add(bytes, origin) {
      const kind = pictureKind(bytes)
      if (kind === null) return null
      const same = known.find((media) => Buffer.compare(media.bytes, bytes) === 0)
      const path = same?.path ?? `media/picture-${known.length + 1}.${kind}`
      const media = same ?? { path, bytes, origin }
      if (!same) known.push(media)
      if (!taken.has(path)) taken.set(path, media)
      return path
    },
    take() {
      const all = [...taken.values()]
      taken.clear()
      return all
    },
  }
}
