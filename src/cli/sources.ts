import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { deckId, isDeckFolder, isDocument } from '../core/library/names.ts'
import { Failure } from './failure.ts'
import { orFail } from './faults.ts'

/** Where a deck comes from: its folder, or the document that it is. */
export interface Source {
  readonly kind: 'folder' | 'document'
  readonly id: string
  readonly path: string
}

/** Documents that a later version will read. */
const laterDocuments = ['.docx', '.pptx', '.pdf']

/**
 * Finds the decks that a path names: a deck's folder, a document, or a folder of decks, which are
 * taken in the order of their names.
 *
 * @throws {Failure} when it names none, or cannot be read
 */
export async function findSources(path: string): Promise<readonly Source[]> {
  const stats = await orFail(stat(path), path)
  if (!stats.isDirectory()) return [documentAt(path)]
  const names = await orFail(readdir(path), path)
  if (isDeckFolder(names)) return [{ kind: 'folder', id: idOf(path), path }]
  const inside = names.filter((name) => !name.startsWith('.')).map((name) => join(path, name))
  const decks = await Promise.all(
    inside.map(async (folder) => isDeckFolder(await readdir(folder).catch(() => []))),
  )
  const sources = inside
    .filter((_, index) => decks[index])
    .map((folder) => ({ kind: 'folder', id: idOf(folder), path: folder }) as const)
  if (sources.length === 0) throw new Failure('no-deck', { path })
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function documentAt(path: string): Source {
  const format = extname(path).toLowerCase()
  if (laterDocuments.includes(format)) throw new Failure('document-later', { path, format })
  if (!isDocument(path)) throw new Failure('not-a-document', { path })
  return { kind: 'document', id: idOf(path), path }
}

function idOf(path: string): string {
  return deckId(basename(resolve(path)))
}
