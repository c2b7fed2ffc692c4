import { open } from 'node:fs/promises'

/** Where a camera's own notes and thumbnails end at the latest, by far. */
const headBytes = 2 ** 20

/**
 * How many pixels a JPEG, PNG, WebP or AVIF says in its head that it has, by its formats' own
 * documents (ITU T.81 B.2.2, PNG 11.2.1, RFC 9649 2, ISO 23008-12 6.5.3); nothing is decoded.
 *
 * @returns `null` where no such head is found
 */
export async function headerPixels(path: string): Promise<number | null> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return pixelsOf(buffer.subarray(0, bytesRead))
  } catch {
    // A head that is cut short is none.
    return null
  } finally {
    await file.close()
  }
}

/** @throws {RangeError} when the head ends too soon */
function pixelsOf(head: Buffer): number | null {
  const letters = (at: number) => head.toString('latin1', at, at + 4)
  if (head.readUInt16BE(0) === 0xffd8) return jpegPixels(head)
  if (letters(0) === '\x89PNG') return head.readUInt32BE(16) * head.readUInt32BE(20)
  if (letters(0) === 'RIFF' && letters(8) === 'WEBP') return webpPixels(head, letters(12))
  return letters(4) === 'ftyp' ? avifPixels(head) : null
}

/** From marker to marker to the frame's own; C4, C8 and CC lie among the frames' but are none. */
function jpegPixels(head: Buffer): number | null {
  for (let at = 2; ; at += 2 + head.readUInt16BE(at + 2)) {
    while (head[at] === 0xff && head[at + 1] === 0xff) at += 1
    const marker = head.readUInt16BE(at)
    if (marker < 0xffc0 || marker === 0xffda) return null
    if (marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return head.readUInt16BE(at + 5) * head.readUInt16BE(at + 7)
    }
  }
}

function webpPixels(head: Buffer, kind: string): number | null {
  switch (kind) {
    case 'VP8 ':
      return (head.readUInt16LE(26) & 0x3fff) * (head.readUInt16LE(28) & 0x3fff)
    case 'VP8L': {
      const bits = head.readUInt32LE(21)
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
    }
    case 'VP8X':
      return (head.readUIntLE(24, 3) + 1) * (head.readUIntLE(27, 3) + 1)
    default:
      return null
  }
}

/** The largest of the sizes that its items have: tiles and thumbnails have their own. */
function avifPixels(head: Buffer): number | null {
  let most: number | null = null
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    most = Math.max(most ?? 0, head.readUInt32BE(at + 8) * head.readUInt32BE(at + 12))
  }
  return most
}
