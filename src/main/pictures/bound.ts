import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Deletes the files of a folder that were used longest ago, until the rest have no more bytes than
 * they may. A folder that is not there is small enough.
 */
export async function boundFolder(folder: string, maxBytes: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map((name) => look(join(folder, name))))
  const files = found.filter((file) => file !== null).toSorted((a, b) => b.usedMs - a.usedMs)
  let bytes = 0
  for (const { path, size } of files) {
    bytes += size
    if (bytes > maxBytes) await rm(path, { force: true })
  }
}

async function look(path: string) {
  const stats = await stat(path).catch(() => null)
  return stats?.isFile() ? { path, size: stats.size, usedMs: stats.atimeMs } : null
}
