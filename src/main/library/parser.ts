import { extname } from 'node:path'
import type { Deck } from '../../core/model/deck.ts'
import type { Clock } from '../clock/clock.ts'
import { createThread } from '../thread/thread.ts'
import { inWorker } from '../thread/worker.ts'
import type { Manuscript } from './read-source.ts'

/** Turns a deck's text into a deck, or into what another thread makes of it, one after the other. */
export interface Parser<Made = Deck> {
  /** @throws when parsing takes too long or the thread dies; the next deck gets a new thread */
  parse(manuscript: Manuscript): Promise<Made>
  close(): void
}

export interface ParserOptions {
  readonly clock: Clock
  /** How long a MiB of text may take, and a deck of less: ten thousand slides are some MiB. */
  readonly timeoutMs?: number
  /** The thread's code: a message with a manuscript in, a message with what is made of it out. */
  readonly entry?: URL
}

/** The worker stands beside this file, in the source as in the build. */
const besideThis = new URL(`./parse-worker${extname(import.meta.url)}`, import.meta.url)

/** Ten thousand slides take a third of it; a deck that takes more ends its thread, not the app. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

/** A parser in a worker thread, which starts with the first deck. */
export function createParser<Made = Deck>(options: ParserOptions): Parser<Made> {
  const { clock, timeoutMs = 30_000, entry = besideThis } = options
  const thread = createThread({ clock, open: inWorker<Manuscript, Made>(entry, resourceLimits) })
  let last: Promise<unknown> = Promise.resolve()

  return {
    parse(manuscript) {
      const limitMs = timeoutMs * Math.max(1, mebibytes(manuscript))
      const made = last.then(() => thread.ask(manuscript, limitMs))
      last = made.catch(() => undefined)
      return made
    },
    close: thread.close,
  }
}

function mebibytes({ files }: Manuscript): number {
  return files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 2 ** 20
}
