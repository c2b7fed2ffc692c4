/**
 * How long from the command to the attract screen on the glass: the built app with the decks that
 * come with it, against an Electron window with an empty page, which is the limit.
 *
 * `first start` is with nothing kept: no profile, no state. `second start` finds the profile of a
 * first, with its compiled code, and Brocade what it showed then. Each run is a process of its own,
 * timed from outside; `painted` ends two frames after the words stand in the page and its pictures
 * are there (see `watch.mjs`).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronMissing } from '../app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { startOnce } from './start-once.ts'

const mains = ['empty window', 'brocade'] as const
const decks = ['first start', 'second start'] as const

/** Measures both starts of both, in turns. */
export async function startPart({ quick, hurry }: Options): Promise<PartResult> {
  const missing = electronMissing()
  const rows: Row[] = []
  if (missing === null) {
    const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
    try {
      console.error('start …')
      for (const main of mains) await startOnce({ main, folder: kept(folder, main), stay: true })
      const contestants = mains.flatMap((main) => decks.map((deck) => ({ main, deck })))
      const runs = await takeTurns(
        contestants,
        hurry ? 1 : quick ? 3 : 9,
        ({ main, deck }, round) => {
          const fresh = join(folder, `${main} ${round}`)
          return startOnce({ main, folder: deck === 'first start' ? fresh : kept(folder, main) })
        },
      )
      for (const [{ main, deck }, times] of runs) {
        rows.push({ deck, contestant: main, measures: { painted: summarise(times) } })
      }
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  const notes = missing === null ? [] : [`Not measured: ${missing}.`]
  return { name: 'start', floor: 'empty window', rows, notes }
}

function kept(folder: string, main: string): string {
  return join(folder, main)
}
