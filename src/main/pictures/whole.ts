import { open } from 'node:fs/promises'

/** Whether a file is a WebP picture of the length that it says it has: one cut short is not. */
export async function isWholeWebp(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return false
  try {
    const head = Buffer.alloc(12)
    const { bytesRead } = await file.read(head, 0, 12, 0)
    if (bytesRead < 12 || head.toString('latin1', 0, 4) !== 'RIFF') return false
    if (head.toString('latin1', 8, 12) !== 'WEBP') return false
    // RIFF counts neither its own four letters nor the length itself.
    return head.readUInt32LE(4) + 8 === (await file.stat()).size
  } catch {
    return false
  } finally {
    await file.close()
  }
}
