import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { contained } from './contained.ts'

export interface WalkLimits {
  readonly depth?: number
  readonly entries?: number
}

/**
 * The paths of all files in a folder, with `/`, sorted. Links are followed where they stay inside;
 * a real folder is entered once, so a loop of links ends. Dot files, and folders that may not be
 * read, are left out.
 */
export async function walk(
  folder: string,
  { depth = 8, entries = 20_000 }: WalkLimits = {},
): Promise<readonly string[]> {
  const files: string[] = []
  const entered = new Set<string>()

  async function enter(path: string, level: number): Promise<void> {
    const real = path === '' ? folder : await contained(folder, path)
    if (real === null || entered.has(real) || level > depth) return
    entered.add(real)
    const opened = await opendir(join(folder, path)).catch(() => null)
    if (opened === null) return
    for await (const entry of opened) {
      if (files.length >= entries) return
      if (entry.name.startsWith('.')) continue
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) await enter(inside, level + 1)
      else if (entry.isFile()) files.push(inside)
      else if (entry.isSymbolicLink()) await follow(inside, level)
    }
  }

  async function follow(path: string, level: number): Promise<void> {
    const real = await contained(folder, path)
    if (real === null) return
    const opened = await opendir(real).catch(() => null)
    if (opened === null) files.push(path)
    else {
      await opened.close()
      await enter(path, level + 1)
    }
  }

  await enter('', 0)
  return files.toSorted()
}
