/**
 * How long checking a deck of two languages takes, as somebody waits for it: whole processes, from
 * the command to its end, in turns, without measuring whether the slides fit.
 *
 * `node` starts and ends: what nothing at all costs. `pandoc`, where it is installed, reads the
 * same two files and says nothing of them. Brocade reads them, pairs them, holds figures, blocks
 * and pictures against each other, and looks at every word.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '../options.ts'
import { hasPandoc, processTime, type CommandLine } from '../process-time.ts'
import type { PartResult, Row } from '../results.ts'
import { rotated } from '../rotated.ts'
import { picture, sampleDeck } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'

const command = join(import.meta.dirname, '../../../src/cli/brocade.ts')

/** What each contestant runs on a deck's folder. */
const contestants: Readonly<Record<string, (folder: string) => CommandLine>> = {
  node: () => [process.execPath, '--eval', ''],
  pandoc: (folder) => [
    'pandoc',
    join(folder, 'zh-CN.md'),
    join(folder, 'en.md'),
    '--from=gfm',
    '--to=native',
  ],
  brocade: (folder) => [process.execPath, command, 'check', '--no-fit', folder],
}

/** Measures every contestant with 1,000 slides, and with fewer that `--slides` names. */
export async function checkPart({ quick, slides }: Options): Promise<PartResult> {
  const pandoc = hasPandoc()
  const names = Object.keys(contestants).filter((name) => name !== 'pandoc' || pandoc)
  const folder = mkdtempSync(join(tmpdir(), 'brocade-bench-'))
  try {
    const rows: Row[] = []
    for (const count of [...slides.filter((count) => count < 1000), 1000]) {
      console.error(`check: ${count} slides …`)
      const deck = join(folder, String(count))
      writeDeck(deck, count)
      const times = new Map(names.map((name) => [name, [] as number[]]))
      for (let round = 0; round < (quick ? 2 : 5); round += 1) {
        for (const name of rotated(names, round)) {
          const line = contestants[name]?.(deck)
          if (line) times.get(name)?.push(processTime(line))
        }
      }
      for (const [contestant, runs] of times) {
        rows.push({ deck: `${count}`, contestant, measures: { whole: summarise(runs) } })
      }
    }
    const notes = pandoc ? [] : ['pandoc is not installed here, so it was left out.']
    return { name: 'check', floor: 'node', rows, notes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeDeck(folder: string, slides: number): void {
  mkdirSync(join(folder, 'media'), { recursive: true })
  writeFileSync(join(folder, picture), '')
  for (const [name, text] of sampleDeck(slides)) writeFileSync(join(folder, name), text)
}
