import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Deck } from '../../core/model/deck.ts'
import type { Clock } from '../clock/clock.ts'
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
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  function stop(): void {
    void worker?.terminate()
    worker = null
  }

  function run(manuscript: Manuscript): Promise<Made> {
    const thread = (worker ??= new Worker(entry, { resourceLimits }))
    const limitMs = timeoutMs * Math.max(1, mebibytes(manuscript))
    return new Promise<Made>((resolve, reject) => {
      const callOff = clock.after(limitMs, () => fail(new Error('parsing takes too long')))
      function settle(): void {
        callOff()
        thread.off('message', succeed).off('error', fail).off('exit', end)
      }
      function succeed(made: Made): void {
        settle()
        resolve(made)
      }
      function fail(error: Error): void {
        settle()
        reject(error)
      }
      function end(): void {
        fail(new Error('the parsing thread ended'))
      }
      thread.on('message', succeed).on('error', fail).on('exit', end)
      thread.postMessage(manuscript)
    })
  }

  return {
    parse(manuscript) {
      const made = last
        .then(() => run(manuscript))
        .catch((error: unknown) => {
          stop()
          throw error
        })
      last = made.catch(() => undefined)
      return made
    },
    close: stop,
  }
}

function mebibytes({ files }: Manuscript): number {
  return files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 2 ** 20
}
