import { open } from 'node:fs/promises'

/**
 * Whether a file is a variant as it was made: one cut short is not. A WebP says how long it is; a
 * JPEG ends with a mark that stands nowhere else in one without a thumbnail.
 */
export async function isWhole(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return false
  try {
    const { size } = await file.stat()
    if (size < 12) return false
    const read = async (from: number, length: number): Promise<Buffer> => {
      const bytes = Buffer.alloc(length)
      await file.read(bytes, 0, length, from)
      return bytes
    }
    const head = await read(0, 12)
    if (head.readUInt16BE(0) === 0xffd8) return (await read(size - 2, 2)).readUInt16BE(0) === 0xffd9
    const isWebp =
      head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP'
    // RIFF counts neither its own four letters nor the length itself.
    return isWebp && head.readUInt32LE(4) + 8 === size
  } catch {
    return false
  } finally {
    await file.close()
  }
}
