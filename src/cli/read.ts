import { createReadStream } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileLimits } from '../core/deck/limits.ts'
import { isDeckText } from '../core/library/names.ts'
import { orFail } from './faults.ts'
import { filesIn } from './files-in.ts'
import type { Source } from './sources.ts'

/** One text file, by its path in the deck's folder. */
export interface TextFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a deck's folder holds. */
export interface FolderText {
  readonly files: readonly TextFile[]
  readonly media: readonly string[]
}

/**
 * Reads a deck's text and lists its media.
 *
 * @throws {Failure} when something of it cannot be read
 */
export async function readFolder({ path: folder }: Source): Promise<FolderText> {
  const all = await filesIn(folder)
  const texts = all.filter(isDeckText)
  const files = await Promise.all(texts.map((path) => readText(folder, path)))
  return { files, media: all.filter((path) => !isDeckText(path)) }
}

/**
 * Reads a document.
 *
 * @throws {Failure} when it cannot be read
 */
export async function readDocument({ path }: Source): Promise<TextFile> {
  return readText(dirname(path), basename(path))
}

async function readText(folder: string, path: string): Promise<TextFile> {
  const whole = join(folder, path)
  // One byte more than a file may hold (`end` is the last read) shows the parser that it is too long.
  const beginning = createReadStream(whole, { end: fileLimits.bytes })
  return { path, bytes: await orFail(buffer(beginning), whole) }
}
