/**
 * Whether a folder of photographs and films holds up the show: fifty pictures of 48 megapixels and
 * ten films in 4K, in real Electron, while a visitor turns a slide a second until a smaller variant
 * of every photograph is made.
 *
 * - `small pictures`: the same deck with pictures that need no variants, watched for a minute: what a
 *   turning show costs anyway
 * - `first load`: with an empty cache
 * - `second load`: with the cache of the first, for a minute
 *
 * `ready`: until all are there, in s. `gap`: the longest between two frames in the window, ms.
 * `task`: the window's longest task, ms. `held up`: the longest wait for main's thread, ms. `frames` a
 * second. `main` and `page`: the most memory that a process has had, MB; the thread that makes the
 * variants is in `main`. `cache` in MB.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronMissing } from '../app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { canFilm, writeAlbum } from './album.ts'
import { watchLoad } from './watch-load.ts'
import type { LoadSeen } from './watch-load.ts'

const shortestSeconds = 10
const longestSeconds = 60

/** Loads the deck three times. */
export async function picturesPart({ quick }: Options): Promise<PartResult> {
  const name = 'pictures'
  const floor = 'small pictures'
  const missing = electronMissing()
  if (missing !== null) return { name, floor, rows: [], notes: [`Not measured: ${missing}.`] }

  const films = canFilm() ? (quick ? 1 : 10) : 0
  const album = { photographs: quick ? 4 : 50, films }
  const deck = `${album.photographs} photographs, ${films} films`
  console.error(`pictures: ${deck} …`)
  const folder = await mkdtemp(join(tmpdir(), 'brocade-bench-'))
  try {
    const large = join(folder, 'large', 'album')
    const small = join(folder, 'small', 'album')
    await writeAlbum(large, album, false)
    await writeAlbum(small, album, true)
    const kept = join(folder, 'kept')
    const load = { ready: album.photographs, seconds: quick ? 3 : shortestSeconds }
    const first = await watchLoad(large, kept, load)
    const again = {
      ...load,
      seconds: Math.max(load.seconds, Math.min(first.ready, longestSeconds)),
    }
    const second = await watchLoad(large, kept, again)
    const still = await watchLoad(small, join(folder, 'other'), { ...again, ready: 0 })
    const rows = [
      rowOf(deck, floor, still),
      rowOf(deck, 'first load', first),
      rowOf(deck, 'second load', second),
    ]
    const notes =
      films > 0 ? [] : ['Without films: ffmpeg, which makes them, is not installed here.']
    return { name, floor, unit: '', rows, notes }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function rowOf(deck: string, contestant: string, seen: LoadSeen): Row {
  const measures = Object.entries(seen).map(([kind, value]) => [kind, summarise([value])])
  return { deck, contestant, measures: Object.fromEntries(measures) }
}
