import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PartResult, Row } from './results.ts'
import { summarise } from './statistics.ts'
import { takeTurns } from './turns.ts'

/** A program and what it is given. */
type CommandLine = readonly [program: string, ...args: string[]]

/** A part of the bench that times whole processes, from the command to its end. */
interface ProcessPart {
  readonly name: string
  readonly floor: string
  /** What each contestant runs on a sample; `out` is a path where nothing is yet. */
  readonly contestants: Readonly<Record<string, (sample: string, out: string) => CommandLine>>
  /** By the name of its row: writes it in an empty folder. @returns its path */
  readonly samples: ReadonlyMap<string, (folder: string) => Promise<string>>
  readonly quick: boolean
}

/** The `brocade` command, as npm finds it. */
export const brocade = [
  process.execPath,
  join(import.meta.dirname, '../../scripts/brocade.mjs'),
] as const

/** Measures every contestant with every sample; pandoc only where it is installed. */
export async function processPart(part: ProcessPart): Promise<PartResult> {
  const { name, floor, samples, quick } = part
  const pandoc = spawnSync('pandoc', ['--version']).status === 0
  const contestants = Object.entries(part.contestants).filter(
    ([contestant]) => contestant !== 'pandoc' || pandoc,
  )
  const rows: Row[] = []
  for (const [deck, write] of samples) {
    console.error(`${name}: ${deck} …`)
    const folder = mkdtempSync(join(tmpdir(), 'brocade-bench-'))
    try {
      const sample = await write(folder)
      const runs = await takeTurns(contestants, quick ? 2 : 5, ([contestant, line], round) =>
        processTime(line(sample, join(folder, `${contestant}-${round}`))),
      )
      for (const [[contestant], times] of runs) {
        rows.push({ deck, contestant, measures: { whole: summarise(times) } })
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const notes = pandoc ? [] : ['pandoc is not installed here, so it was left out.']
  return { name, floor, rows, notes }
}

/** In milliseconds, from its start to its end. @throws when it fails */
function processTime([program, ...args]: CommandLine): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, { maxBuffer: 256 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return performance.now() - start
}
