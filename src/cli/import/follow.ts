import { unwatchFile, watchFile } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DeckFile } from '../../import/import-files.ts'
import { exit } from '../failure.ts'
import { importDeck } from './import-deck.ts'
import { isShown } from './places.ts'
import type { Staged } from './places.ts'

/** Word and its like save by moving files about, and over network folders, which tell nobody. */
const intervalMs = 300

/**
 * Makes a deck anew whenever one of its files is saved. A file that cannot be imported, as while it
 * is being written, leaves the deck as it was.
 *
 * @returns what ends it, and is over when nothing is written any more
 */
export function follow({ files, path }: Staged): () => Promise<void> {
  let work = Promise.resolve()
  const again = () => {
    work = work.then(() => renew(files, path)).catch(() => undefined)
  }
  for (const file of files) watchFile(file, { interval: intervalMs, persistent: false }, again)
  return () => {
    for (const file of files) unwatchFile(file, again)
    return work
  }
}

async function renew(files: readonly string[], folder: string): Promise<void> {
  const deck = await importDeck(files, undefined, exit.refused)
  // Pictures first: the text that shows them is read as soon as it is there.
  for (const file of deck.files.filter(isShown).toReversed()) await replace(folder, file)
}

/** Whoever reads the file meanwhile gets the old one or the new. */
async function replace(folder: string, { path, bytes }: DeckFile): Promise<void> {
  const target = join(folder, path)
  const before = await readFile(target).catch(() => null)
  if (before !== null && Buffer.compare(before, bytes) === 0) return
  await mkdir(dirname(target), { recursive: true })
  const beside = join(dirname(target), '.new')
  await writeFile(beside, bytes)
  await rename(beside, target)
}
