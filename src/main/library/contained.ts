import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/**
 * The real path of a file named inside a folder, or `null` when there is none or when it lies
 * outside, also by way of a symbolic link. Both ends are made real first, so that neither a link
 * nor a folder whose name only begins alike (`deck-evil`) gets through.
 */
export async function contained(folder: string, path: string): Promise<string | null> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    const way = relative(root, file)
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : file
  } catch {
    return null
  }
}
