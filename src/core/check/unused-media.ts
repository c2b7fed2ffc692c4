import { slideMedia } from '../inspect/slide-media.ts'
import type { Check } from './check.ts'
import { written } from './written.ts'

/** What a deck can show. A licence, a note or a drawing's source beside them is nobody's fault. */
const shown = /\.(?:svg|png|jpe?g|webp|avif|gif|mp4|webm|mp3|ogg|opus|m4a|wav|vtt|geojson)$/i

/**
 * Tells of pictures, sounds and films in the folder that no file of the deck names. What a slide
 * with a fault names counts: it will be shown when that is mended.
 */
export const unusedMedia: Check = ({ deck, media, sources }, report) => {
  const used = new Set([deck.cover, ...deck.slides.flatMap(slideMedia)])
  const left = (media ?? []).filter((path) => shown.test(path) && !used.has(path))
  for (const path of left) {
    if (written(path, sources)) continue
    report('info', 'media-unused', { file: path, line: 1, column: 1 }, { path })
  }
}
