import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { LibraryIndex } from '../../contract/library.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Source } from '../library/source.ts'
import type { Log } from '../log/log.ts'
import { lastStartSchema } from './last-start-schema.ts'

/** What a window needs for the attract loop, as it was when the app ran last. */
interface Remembered {
  /** The language that the show opens in. */
  readonly language: LanguageTag
  readonly library: LibraryIndex
  /** Where its decks come from: their pictures are asked for before the decks are read. */
  readonly sources: readonly Source[]
}

/** Keeps the attract loop from one start to the next, so that it need not wait for the decks. */
export interface LastStart {
  /** What was kept under the same settings by the same version; null is always possible. */
  read(): Remembered | null
  keep(remembered: Remembered): void
}

export interface LastStartOptions {
  readonly file: string
  /** The app's: another one may draw from something else. */
  readonly version: string
  readonly settings: Pick<Settings, 'decks' | 'deck' | 'language' | 'attract'>
  readonly log: Log
}

/** Grows with every change of what the file holds. */
const format = 1

/** A library with a longer index starts as if for the first time. */
const mostBytes = 4 * 1024 * 1024

/**
 * Keeps it in a file, replaced in one step. Only what passes for an index is taken from there, and
 * only folders that the settings name; a file that will not do is as good as none.
 */
export function createLastStart({ file, version, settings, log }: LastStartOptions): LastStart {
  const { decks, deck, language, attract } = settings
  const asked = JSON.stringify({ format, version, decks, deck, language, attract })
  let kept = ''

  function parse(): Remembered | null {
    if (statSync(file).size > mostBytes) return null
    const text = readFileSync(file, 'utf8')
    const found = lastStartSchema.parse(JSON.parse(text))
    if (found.asked !== asked) return null
    const named = found.sources.every(({ path, root }) => isNamed(path, decks[root]))
    if (!named) return null
    kept = text
    return found
  }

  return {
    read() {
      try {
        return parse()
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
        if (!missing) log.warn({ file, err: error }, 'what the last start showed is unreadable')
        return null
      }
    },
    keep({ language: opening, library, sources }) {
      const text = JSON.stringify({ asked, language: opening, library: anew(library), sources })
      if (text === kept || Buffer.byteLength(text) > mostBytes) return
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, text)
        renameSync(`${file}.new`, file)
        kept = text
      } catch (error) {
        log.warn({ file, err: error }, 'what this start shows is not kept for the next')
      }
    },
  }
}

/** Whether a path is one of the settings, or lies directly in it, as decks do. */
function isNamed(path: string, root: string | undefined): boolean {
  return path === root || (path === resolve(path) && dirname(path) === root)
}

/** Revisions begin anew with every start. */
function anew({ decks, ...library }: LibraryIndex): LibraryIndex {
  return {
    ...library,
    decks: decks.map((deck) => ({ ...deck, revision: 1, mediaRevision: 1 })),
  }
}
