import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DeckFile } from '../../import/import-files.ts'
import { requireEmpty } from '../empty-folder.ts'
import { exit } from '../failure.ts'
import { orFail } from '../faults.ts'

/**
 * Writes a deck's folder, whole or not at all: its files are written apart first and then moved to
 * their place, which takes no time. Whatever fails, nothing of it stays.
 *
 * @throws {Failure} when the folder is not empty, or cannot be written
 */
export async function writeDeck(folder: string, files: readonly DeckFile[]): Promise<void> {
  const target = resolve(folder)
  const write = (await requireEmpty(folder)) ? intoEmpty : asNew
  await orFail(write(target, files), folder, exit.failed)
}

/** A folder that is not there yet is written beside its place. */
async function asNew(target: string, files: readonly DeckFile[]): Promise<void> {
  const parent = dirname(target)
  const made = await mkdir(parent, { recursive: true })
  try {
    await apart(parent, files, (written) => rename(written, target))
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true })
    throw error
  }
}

/** One that is there stays: a terminal may be in it, or a disk begin at it. */
async function intoEmpty(target: string, files: readonly DeckFile[]): Promise<void> {
  await apart(target, files, async (written) => {
    const moved: string[] = []
    try {
      for (const name of await readdir(written)) {
        const place = join(target, name)
        await rename(join(written, name), place)
        moved.push(place)
      }
    } catch (error) {
      for (const place of moved) await rm(place, { recursive: true, force: true })
      throw error
    }
  })
}

async function apart(
  parent: string,
  files: readonly DeckFile[],
  move: (written: string) => Promise<void>,
): Promise<void> {
  const box = await mkdtemp(join(parent, '.brocade-import-'))
  try {
    const written = join(box, 'deck')
    await mkdir(written)
    for (const { path, bytes } of files) {
      await mkdir(join(written, dirname(path)), { recursive: true })
      await writeFile(join(written, path), bytes, { flag: 'wx' })
    }
    await move(written)
  } finally {
    await rm(box, { recursive: true, force: true })
  }
}
