import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { deckId, distinct, isDeckFolder, isDocument } from '../../core/library/names.ts'

/** A place where a deck was found. */
export interface Found {
  readonly kind: 'folder' | 'document'
  readonly path: string
  /** Which of the paths asked for it belongs to, from 0: decks are shown in that order. */
  readonly root: number
}

/** Where one deck comes from, under the id that it keeps as long as the app runs. */
export interface Source extends Found {
  readonly id: string
}

/**
 * Finds the decks that paths name: a deck's folder, a document, or a folder of decks, which are
 * taken in the order of their names. What is not there, or cannot be read, names none.
 */
export async function findSources(paths: readonly string[]): Promise<readonly Found[]> {
  return (await Promise.all(paths.map(sourcesAt))).flat()
}

async function sourcesAt(path: string, root: number): Promise<readonly Found[]> {
  const names = await namesIn(path)
  if (names === null) {
    return isDocument(path) && (await isFile(path)) ? [{ kind: 'document', path, root }] : []
  }
  if (isDeckFolder(names)) return [{ kind: 'folder', path, root }]
  const inside = names.filter((name) => !name.startsWith('.')).map((name) => join(path, name))
  const decks = await Promise.all(
    inside.map(async (folder) => isDeckFolder((await namesIn(folder)) ?? [])),
  )
  return inside.flatMap((folder, index) =>
    decks[index] ? [{ kind: 'folder' as const, path: folder, root }] : [],
  )
}

/**
 * The sources after a new look: known ones stay, with their ids, even when they are gone for now;
 * new ones come in where they belong.
 */
export function mergeSources(known: readonly Source[], found: readonly Found[]): readonly Source[] {
  const paths = new Set(known.map(({ path }) => path))
  const added = found.filter(({ path }) => !paths.has(path) && paths.add(path))
  const ids = distinct([
    ...known.map(({ id }) => id),
    ...added.map(({ path }) => deckId(basename(path))),
  ])
  const named = added.map((source, index) => ({ ...source, id: ids[known.length + index] ?? '' }))
  return [...known, ...named].toSorted((a, b) => a.root - b.root || compare(a.path, b.path))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `null` for what is no folder that can be read. */
async function namesIn(path: string): Promise<readonly string[] | null> {
  return readdir(path).catch(() => null)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
