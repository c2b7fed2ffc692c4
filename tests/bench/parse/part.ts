/**
 * How long a deck takes to parse.
 *
 * Each run is a new worker thread, as the app parses in one: its modules are loaded first, then
 * the first parse is timed (cold: what a start pays) and some more in the same thread (warm: what
 * a saved file pays), in processor time of that thread. Contestants take turns. What takes longer
 * than the limit is given up.
 *
 * The same text goes to all: both languages of a generated deck, and the decks that come with
 * Brocade. `unified` (with GFM) and `markdown-it` make a tree of the whole text and stop, and
 * `marp-core` makes HTML; Brocade also divides it into slides, reads YAML, checks it, pairs the
 * languages and chooses layouts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { sampleDeck } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { contestants } from './contestants.ts'
import type { Contestant, Files } from './contestants.ts'
import type { Task, Times } from './worker.ts'

const limitSeconds = 120
const slidesFolder = join(import.meta.dirname, '../../../slides')

/** Measures every contestant with every deck. */
export async function parsePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const rows: Row[] = []
  for (const { name, rounds, ...sample } of decks(slides, { quick, hurry })) {
    console.error(`parse: ${name} …`)
    const runs = await takeTurns(contestants, rounds, (contestant) =>
      parseInWorker({ contestant, ...sample }),
    )
    rows.push(...Array.from(runs, ([contestant, times]) => rowOf(name, contestant, times)))
  }
  const notes = [`Given up after ${limitSeconds} s.`]
  const late = rows.some(({ measures }) => measures.cold?.median === null)
  return { name: 'parse', floor: 'unified', rows, notes: late ? notes : [] }
}

function rowOf(deck: string, contestant: Contestant, times: readonly Times[]): Row {
  const warm = times.flatMap((each) => each.warm)
  return {
    deck,
    contestant,
    measures: {
      cold: summarise(times.map(({ cold }) => cold)),
      ...(warm.length > 0 ? { warm: summarise(warm) } : {}),
    },
  }
}

interface Sample extends Omit<Task, 'contestant'> {
  readonly name: string
  readonly rounds: number
}

/** Long decks run less often: there a run is long enough to even out by itself. */
function decks(
  slides: readonly number[],
  { quick, hurry }: Pick<Options, 'quick' | 'hurry'>,
): readonly Sample[] {
  const counts = quick ? [1000] : [...new Set([...slides, 1000])].toSorted((a, b) => a - b)
  const generated = counts.map((count) => ({
    name: String(count),
    files: sampleDeck(count),
    rounds: hurry || count > 2000 ? 1 : quick ? 2 : 5,
    warmUps: quick || count > 2000 ? 0 : count > 100 ? 3 : 30,
    warmRuns: quick || count > 2000 ? 0 : count > 100 ? 3 : 10,
  }))
  const shipped = (quick ? ['jinzhou'] : readdirSync(slidesFolder)).map((name) => ({
    name,
    files: filesOf(join(slidesFolder, name)),
    rounds: quick ? 2 : 5,
    warmUps: quick ? 5 : 15,
    warmRuns: 5,
  }))
  return [...generated, ...shipped]
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/u.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function parseInWorker(task: Task): Promise<Times | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: task })
    const limit = setTimeout(() => {
      resolve(null)
      void worker.terminate()
    }, limitSeconds * 1000)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => clearTimeout(limit))
  })
}
