import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isDeckText } from '../../core/library/names.ts'
import type { Source } from './source.ts'
import { contained } from './contained.ts'
import { walk } from './walk.ts'

/** One text file of a deck. */
interface TextFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** All that a deck is parsed from. */
export interface Manuscript {
  readonly id: string
  readonly kind: Source['kind']
  readonly files: readonly TextFile[]
  /** The paths of the other files in the deck's folder. */
  readonly media: readonly string[]
  /** Another word when one of those has changed. */
  readonly mediaStamp: string
  /** Text files that were not read, and why. */
  readonly refused: readonly Refused[]
}

interface Refused {
  readonly path: string
  readonly reason: string
}

/** No deck is this long; a file that is, is something else under a wrong name. */
export const mostTextBytes = 20 * 1024 * 1024

/**
 * Reads a deck's text and lists its media.
 *
 * @throws when the deck is gone, or nothing of it can be read
 */
export async function readSource({ id, kind, path }: Source): Promise<Manuscript> {
  const { folder, all, texts } = await list({ kind, path })
  const read = await Promise.all(texts.map((text) => readText(folder, text)))
  const files = read.flatMap((result) => ('bytes' in result ? [result] : []))
  const refused = read.flatMap((result) => ('bytes' in result ? [] : [result]))
  if (files.length === 0) {
    throw new Error(refused[0]?.reason ?? 'no deck.yaml and no language file')
  }
  const media = all.filter((file) => !texts.includes(file))
  return { id, kind, files, media, mediaStamp: await stampOf(folder, media), refused }
}

/** How long a deck's text is, without reading it; what is gone has no length. */
export async function textBytes(source: Source): Promise<number> {
  const { folder, texts } = await list(source)
  const sizes = texts.map((text) => stat(join(folder, text)).then(({ size }) => size))
  const known = await Promise.allSettled(sizes)
  return known.reduce((sum, size) => sum + (size.status === 'fulfilled' ? size.value : 0), 0)
}

/** A deck's folder, all paths in it, and those of its text. */
async function list({ kind, path }: Pick<Source, 'kind' | 'path'>) {
  const folder = mediaFolderOf({ kind, path })
  if (kind === 'document') {
    const all = await walk(folder, { depth: 2, entries: 2000 })
    return { folder, all, texts: [basename(path)] }
  }
  const all = await walk(folder)
  return { folder, all, texts: all.filter(isDeckText) }
}

async function stampOf(folder: string, media: readonly string[]): Promise<string> {
  const stamp = createHash('sha1')
  for (const path of media) {
    const stats = await stat(join(folder, path)).catch(() => null)
    stamp.update(`${path}\0${stats?.size}\0${stats?.mtimeMs}\0`)
  }
  return stamp.digest('base64')
}

async function readText(folder: string, path: string): Promise<TextFile | Refused> {
  try {
    const file = await contained(folder, path)
    if (file === null) return { path, reason: 'outside the folder of the deck, or gone' }
    if ((await stat(file)).size > mostTextBytes) return { path, reason: 'larger than 20 MB' }
    return { path, bytes: await readFile(file) }
  } catch (error) {
    return { path, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The folder that a deck's media paths are meant from. */
export function mediaFolderOf({ kind, path }: Pick<Source, 'kind' | 'path'>): string {
  return kind === 'folder' ? path : dirname(path)
}
