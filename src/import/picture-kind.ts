/** The pictures that a deck can show, by their first bytes and the ending they get. */
const kinds: readonly (readonly [mark: RegExp, ending: string])[] = [
  [/^\x89PNG\r\n/u, 'png'],
  [/^\xff\xd8\xff/u, 'jpg'],
  [/^GIF8[79]a/u, 'gif'],
  [/^RIFF[^]{4}WEBP/u, 'webp'],
  [/^[^]{4}ftypavi[fs]/u, 'avif'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg\b/iu,
    'svg',
  ],
]

/** The ending that a picture's bytes deserve; `null` for what no browser shows (EMF, WMF, TIFF). */
export function pictureKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048))
  const start = head.toString('latin1')
  return kinds.find(([mark]) => mark.test(start))?.[1] ?? null
}
