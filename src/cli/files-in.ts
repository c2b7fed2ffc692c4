import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { orFail } from './faults.ts'

/** The app serves files down to this depth of folders. */
const mostDepth = 8

/**
 * The paths of all files in a deck's folder, with `/`, sorted. Like the app it follows links that
 * stay inside and enters each real folder once, so that a loop of links ends; dot files and what
 * lies outside are left out.
 *
 * @throws {Failure} when the folder cannot be read
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const root = await realpath(folder)
  const entered = new Set<string>()

  async function enter(path: string, depth: number): Promise<readonly string[]> {
    const real = await realpath(join(folder, path)).catch(() => null)
    if (real === null || !isInside(root, real) || entered.has(real) || depth > mostDepth) return []
    entered.add(real)
    const names = await orFail(readdir(real), join(folder, path))
    const inside: string[] = []
    for (const name of names.filter((each) => !each.startsWith('.'))) {
      const child = path === '' ? name : `${path}/${name}`
      const stats = await stat(join(folder, child)).catch(() => null)
      if (stats?.isDirectory()) inside.push(...(await enter(child, depth + 1)))
      else if (stats?.isFile() && isInside(root, await realpath(join(folder, child))))
        inside.push(child)
    }
    return inside
  }

  return (await enter('', 0)).toSorted()
}

function isInside(root: string, real: string): boolean {
  const way = relative(root, real)
  return way !== '..' && !way.startsWith(`..${sep}`)
}
