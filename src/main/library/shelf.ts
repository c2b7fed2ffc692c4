import type { Deck } from '../../core/model/deck.ts'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import { logDiagnostics } from './log-diagnostics.ts'
import type { Parser } from './parser.ts'
import { readSource } from './read-source.ts'
import type { Manuscript } from './read-source.ts'
import type { Source } from './source.ts'

/** A deck as it is shown. */
export interface Shelved {
  readonly deck: Deck
  readonly source: Source
  /** From 1, growing with every change. */
  readonly revision: number
  /** From 1, growing when a picture or film has changed. */
  readonly mediaRevision: number
}

/** The place of one deck in the library, which holds its last good version. */
export interface Shelf {
  readonly source: Source
  current(): Shelved | null
  /** Reads the deck again. Never throws. @returns whether what is shown has changed */
  refresh(): Promise<boolean>
}

export interface ShelfOptions {
  readonly source: Source
  readonly parser: Pick<Parser, 'parse'>
  readonly clock: Clock
  readonly log: Log
}

/** An editor that empties a file before it writes it anew has done so after this long. */
const halfSavedMs = 150

/** An empty place for a deck. */
export function createShelf({ source, parser, clock, log }: ShelfOptions): Shelf {
  let current: Shelved | null = null
  let shownBytes = 0
  let shownMedia = ''

  /** A text that has become shorter may be half saved: it counts once it has stopped changing. */
  async function readWhole(): Promise<Manuscript> {
    let manuscript = await readSource(source)
    while (bytesIn(manuscript) < shownBytes) {
      await new Promise<void>((resolve) => clock.after(halfSavedMs, resolve))
      const again = await readSource(source)
      if (sameText(manuscript, again)) break
      manuscript = again
    }
    return manuscript
  }

  async function refresh(): Promise<boolean> {
    try {
      const manuscript = await readWhole()
      for (const { path, reason } of manuscript.refused) {
        log.error({ deck: source.id, file: path, reason }, 'file not read')
      }
      const deck = await parser.parse(manuscript)
      logDiagnostics(log, deck)
      if (isWorse(deck, current?.deck)) {
        log.error(
          { deck: source.id, path: source.path },
          'deck has errors: last good version stays',
        )
        return false
      }
      const { revision = 0, mediaRevision = 0 } = current ?? {}
      const newMedia = manuscript.mediaStamp !== shownMedia
      current = {
        deck,
        source,
        revision: revision + 1,
        mediaRevision: mediaRevision + (newMedia ? 1 : 0),
      }
      shownMedia = manuscript.mediaStamp
      shownBytes = bytesIn(manuscript)
      log.info(
        { deck: source.id, revision: current.revision, slides: deck.slides.length },
        'deck loaded',
      )
      return true
    } catch (error) {
      log.error({ deck: source.id, path: source.path, err: error }, 'deck cannot be loaded')
      return false
    }
  }

  return { source, current: () => current, refresh }
}

/**
 * Whether a new version must not replace the one on show: it has errors, which hide content, and
 * the old one had none; or nothing is left of it. A deck that had errors from the start is shown
 * as far as it can be, and any change of it is taken.
 */
export function isWorse(next: Deck, shown: Deck | undefined): boolean {
  if (next.slides.length === 0) return true
  return shown !== undefined && hasErrors(next) && !hasErrors(shown)
}

function hasErrors({ diagnostics }: Deck): boolean {
  return diagnostics.some(({ level }) => level === 'error')
}

function bytesIn({ files }: Manuscript): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function sameText(one: Manuscript, other: Manuscript): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, bytes }, index) => {
      const file = other.files[index]
      return file?.path === path && Buffer.compare(file.bytes, bytes) === 0
    })
  )
}
