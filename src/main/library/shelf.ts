import type { Deck } from '../../core/model/deck.ts'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import { maybeHalfSaved, sameText } from './half-saved.ts'
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

/** How a deck on the disk was found last, which may be worse than what is on show. */
export interface Checkup {
  readonly source: Source
  /** The deck as it was read; null when it could not be. */
  readonly deck: Deck | null
  /** Whether an earlier version stays on show, or nothing is on show, because of that. */
  readonly held: boolean
}

/** The place of one deck in the library, which holds its last good version. */
export interface Shelf {
  readonly source: Source
  current(): Shelved | null
  /** Null until the deck was looked at once. */
  checkup(): Checkup | null
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
  let checkup: Checkup | null = null
  /** What was read last, and what of it is on show. */
  let last: Manuscript | null = null
  let shown: Manuscript | null = null

  /** A text that may be half saved counts once it has stopped changing. */
  async function readWhole(): Promise<Manuscript> {
    let manuscript = await readSource(source)
    while (shown && maybeHalfSaved(manuscript, shown)) {
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
      const stamp = manuscript.mediaStamp
      if (last && sameText(manuscript, last) && stamp === last.mediaStamp) return false
      for (const { path, reason } of manuscript.refused) {
        log.error({ deck: source.id, file: path, reason }, 'file not read')
      }
      const deck = await parser.parse(manuscript)
      last = manuscript
      logDiagnostics(log, deck)
      const held = isWorse(deck, current?.deck)
      checkup = { source, deck, held }
      if (held) {
        log.error(
          { deck: source.id, path: source.path },
          'deck has errors: last good version stays',
        )
        return false
      }
      const { revision = 0, mediaRevision = 0 } = current ?? {}
      current = {
        deck,
        source,
        revision: revision + 1,
        mediaRevision: mediaRevision + (stamp === shown?.mediaStamp ? 0 : 1),
      }
      shown = manuscript
      log.info(
        { deck: source.id, revision: current.revision, slides: deck.slides.length },
        'deck loaded',
      )
      return true
    } catch (error) {
      last = null
      checkup = { source, deck: null, held: true }
      log.error({ deck: source.id, path: source.path, err: error }, 'deck cannot be loaded')
      return false
    }
  }

  return { source, current: () => current, checkup: () => checkup, refresh }
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
