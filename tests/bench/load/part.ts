/**
 * How soon something can be shown while decks are still read, and whether main waits for it: main's
 * own library over a folder with a deck of 12 slides and a long one, in a process of its own each
 * time, as a start finds them.
 *
 * `shown`: from the beginning to a deck's place on the shelf, where the window gets it. `held up`: the
 * longest that anything else had to wait for main's thread meanwhile, which the parser's does not
 * use; what is left is the handing over of a finished deck.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { writeSampleDeck } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'
import { loadOnce } from './load-once.ts'

/** Loads 12 slides beside 1,000 and, unless quick, beside 10,000. */
export async function loadPart({ quick, hurry }: Options): Promise<PartResult> {
  const rows: Row[] = []
  for (const slides of quick ? [1000] : [1000, 10_000]) {
    console.error(`load: 12 beside ${slides} …`)
    const folder = mkdtempSync(join(tmpdir(), 'brocade-bench-'))
    try {
      await writeSampleDeck(join(folder, 'short'), 12, '')
      await writeSampleDeck(join(folder, 'long'), slides, '')
      const runs = Array.from({ length: hurry ? 1 : quick ? 2 : 7 }, () => loadOnce(folder))
      const shown = (deck: 0 | 1) => summarise(runs.map((run) => run.shown[deck]))
      const heldUp = summarise(runs.map((run) => run.heldUp))
      const deck = `12 beside ${slides}`
      rows.push({ deck, contestant: 'last deck', measures: { shown: shown(1), 'held up': heldUp } })
      rows.push({ deck, contestant: 'first deck', measures: { shown: shown(0) } })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { name: 'load', floor: 'last deck', rows, notes: [] }
}
