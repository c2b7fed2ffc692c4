/**
 * How long checking a deck of two languages takes, as somebody waits for it: whole processes, from
 * the command to its end, in turns, without measuring whether the slides fit.
 *
 * `node` starts and ends: what nothing at all costs. `pandoc`, where it is installed, reads the
 * same two files and says nothing of them. Brocade reads them, pairs them, holds figures, blocks
 * and pictures against each other, and looks at every word.
 */
import { join } from 'node:path'
import type { Options } from '../options.ts'
import { brocade, processPart } from '../process-part.ts'
import type { PartResult } from '../results.ts'
import { writeSampleDeck } from '../sample-deck.ts'

/** Measures every contestant with 1,000 slides, and with fewer that `--slides` names. */
export function checkPart({ quick, slides }: Options): Promise<PartResult> {
  return processPart({
    name: 'check',
    floor: 'node',
    contestants: {
      node: () => [process.execPath, '--eval', ''],
      pandoc: (deck) => [
        'pandoc',
        join(deck, 'zh-CN.md'),
        join(deck, 'en.md'),
        '--from=gfm',
        '--to=native',
      ],
      brocade: (deck) => [...brocade, 'check', '--no-fit', deck],
    },
    samples: new Map(
      [...slides.filter((count) => count < 1000), 1000].map((count) => [
        String(count),
        async (folder) => {
          const deck = join(folder, 'deck')
          await writeSampleDeck(deck, count, '')
          return deck
        },
      ]),
    ),
    quick,
  })
}
