import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { deckId, distinct, isDeckFolder, isDocument } from '../core/library/names.ts'
import { Failure } from './failure.ts'
import { orFail } from './faults.ts'
import type { Place } from './import/places.ts'
import { onceEach } from './once-each.ts'

/** Where a deck comes from: its folder, or the document that it is. */
export interface Source extends Place {
  readonly kind: 'folder' | 'document'
  /** Unlike that of any other deck found with it. */
  readonly id: string
}

/** A place where a deck was found. */
type Found = Omit<Source, 'id'>

/**
 * Finds the decks at some places: a deck's folder, a document, or a folder of decks, which are
 * taken in the order of their names. As in the show a place counts once however often it is named,
 * and of two decks of one name the second has an id of its own.
 *
 * @throws {Failure} when there is none at one of them, or it cannot be read
 */
export async function findSources(given: readonly Place[]): Promise<readonly Source[]> {
  const all = (await Promise.all(given.map(sourcesAt))).flat()
  const found = onceEach(all, ({ path }) => path)
  const ids = distinct(found.map(({ path }) => deckId(basename(resolve(path)))))
  return found.map((source, index) => ({ ...source, id: ids[index] ?? '' }))
}

async function sourcesAt({ path, named }: Place): Promise<readonly Found[]> {
  const stats = await orFail(stat(path), named)
  if (!stats.isDirectory()) return [documentAt({ path, named })]
  const names = await orFail(readdir(path), named)
  if (isDeckFolder(names)) return [{ kind: 'folder', path, named }]
  const inside = names.filter((name) => !name.startsWith('.'))
  const decks = await Promise.all(
    inside.map(async (name) => isDeckFolder(await readdir(join(path, name)).catch(() => []))),
  )
  const sources = inside
    .filter((_, index) => decks[index])
    .map((name) => ({ kind: 'folder', path: join(path, name), named: join(named, name) }) as const)
  if (sources.length === 0) throw new Failure('no-deck', { path: named })
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function documentAt({ path, named }: Place): Found {
  if (!isDocument(path)) throw new Failure('not-a-document', { path: named })
  return { kind: 'document', path, named }
}
