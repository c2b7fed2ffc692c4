import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Document } from '../core/document/document.ts'
import { ImportFault } from './fault.ts'
import { formatOf } from './formats.ts'
import { importLimits } from './limits.ts'
import { createMediaBox } from './media-box.ts'
import { readDocument } from './read-document.ts'
import type { Reading } from './reading.ts'

/**
 * Reads the files of one deck, in their order. Pictures that several of them hold are one.
 *
 * @throws {ImportFault} when one of them cannot be imported
 * @throws the file system's own error, with the path in it, when one cannot be read at all
 */
export async function readFiles(files: readonly string[]): Promise<readonly Document[]> {
  const media = createMediaBox()
  const documents: Document[] = []
  for (const file of files) {
    const bytes = await readWhole(file)
    documents.push(await readDocument({ file, bytes, media, beside: besideOf(file) }))
  }
  return documents
}

async function readWhole(file: string): Promise<Uint8Array> {
  const stats = await stat(file)
  if (stats.isDirectory()) throw new ImportFault('is-folder', { file })
  if (formatOf(file) === null) throw new ImportFault('format-unknown', { file })
  if (stats.size > importLimits.fileBytes) {
    throw new ImportFault('too-large', { file, megabytes: importLimits.fileBytes / 2 ** 20 })
  }
  return readFile(file)
}

/** Reads files in the folder of a document, which also a link does not leave. */
export function besideOf(file: string): Reading['beside'] {
  return async (path) => {
    const folder = await realpath(dirname(file))
    const target = await realpath(join(folder, path)).catch(() => null)
    if (target === null) return null
    const way = relative(folder, target)
    if (way === '' || way.startsWith(`..${sep}`) || basename(way).startsWith('.')) return null
    const stats = await stat(target)
    return stats.isFile() && stats.size <= importLimits.fileBytes ? readFile(target) : null
  }
}
