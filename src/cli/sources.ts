import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { deckId, distinct, isDeckFolder, isDocument } from '../core/library/names.ts'
import { Failure } from './failure.ts'
import { orFail } from './faults.ts'

/** Where a deck comes from: its folder, or the document that it is. */
export interface Source {
  readonly kind: 'folder' | 'document'
  /** Unlike that of any other deck found with it. */
  readonly id: string
  readonly path: string
}

/** Documents that a later version will read. */
const laterDocuments = ['.docx', '.pptx', '.pdf']

/** A place where a deck was found. */
type Found = Omit<Source, 'id'>

/**
 * Finds the decks that paths name: a deck's folder, a document, or a folder of decks, which are
 * taken in the order of their names. As in the show a place counts once however often it is named,
 * and of two decks of one name the second has an id of its own.
 *
 * @throws {Failure} when a path names none, or cannot be read
 */
export async function findSources(paths: readonly string[]): Promise<readonly Source[]> {
  const all = (await Promise.all(paths.map(sourcesAt))).flat()
  const places = all.map(({ path }) => resolve(path))
  const found = all.filter((_, index) => places.indexOf(places[index] ?? '') === index)
  const ids = distinct(found.map(({ path }) => deckId(basename(resolve(path)))))
  return found.map((source, index) => ({ ...source, id: ids[index] ?? '' }))
}

async function sourcesAt(path: string): Promise<readonly Found[]> {
  const stats = await orFail(stat(path), path)
  if (!stats.isDirectory()) return [documentAt(path)]
  const names = await orFail(readdir(path), path)
  if (isDeckFolder(names)) return [{ kind: 'folder', path }]
  const inside = names.filter((name) => !name.startsWith('.')).map((name) => join(path, name))
  const decks = await Promise.all(
    inside.map(async (folder) => isDeckFolder(await readdir(folder).catch(() => []))),
  )
  const sources = inside
    .filter((_, index) => decks[index])
    .map((folder) => ({ kind: 'folder', path: folder }) as const)
  if (sources.length === 0) throw new Failure('no-deck', { path })
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function documentAt(path: string): Found {
  const format = extname(path).toLowerCase()
  if (laterDocuments.includes(format)) throw new Failure('document-later', { path, format })
  if (!isDocument(path)) throw new Failure('not-a-document', { path })
  return { kind: 'document', path }
}
