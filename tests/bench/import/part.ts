/**
 * How long a Word document takes to import, as somebody waits for it: whole processes, from the
 * command to its end, in turns.
 *
 * `officeparser` is what Brocade reads Office files with, by itself: it stops at a tree. `pandoc`,
 * where it is installed, writes Markdown and the pictures. Brocade writes a deck: it also outlines,
 * mends, lays out, and accounts for every sentence.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Options } from '../options.ts'
import { hasPandoc, processTime, type CommandLine } from '../process-time.ts'
import type { PartResult, Row } from '../results.ts'
import { rotated } from '../rotated.ts'
import { summarise } from '../statistics.ts'
import { sampleReport } from './sample-report.ts'

const command = join(import.meta.dirname, '../../../src/cli/brocade.ts')
const officeparser = pathToFileURL(
  join(import.meta.dirname, '../../../node_modules/officeparser/dist/index.mjs'),
)

/** What each contestant runs to read a file; `out` is a path where nothing is yet. */
const contestants: Readonly<Record<string, (file: string, out: string) => CommandLine>> = {
  officeparser: (file) => [
    process.execPath,
    '--input-type=module',
    '--eval',
    `import { OfficeParser } from ${JSON.stringify(officeparser.href)}
    await OfficeParser.parseOffice(${JSON.stringify(file)}, { extractAttachments: true })`,
  ],
  pandoc: (file, out) => [
    'pandoc',
    file,
    '--to=markdown',
    `--extract-media=${out}`,
    `--output=${out}.md`,
  ],
  brocade: (file, out) => [process.execPath, command, 'import', file, '--out', out],
}

/** Measures every contestant with reports of several lengths. */
export async function importPart({ quick }: Options): Promise<PartResult> {
  const pandoc = hasPandoc()
  const names = Object.keys(contestants).filter((name) => name !== 'pandoc' || pandoc)
  const folder = mkdtempSync(join(tmpdir(), 'brocade-bench-'))
  try {
    const rows: Row[] = []
    for (const pages of quick ? [100] : [10, 100, 400]) {
      console.error(`import: ${pages} pages …`)
      const file = join(folder, `${pages}.docx`)
      writeFileSync(file, await sampleReport(pages))
      const times = new Map(names.map((name) => [name, [] as number[]]))
      for (let round = 0; round < (quick ? 2 : 5); round += 1) {
        for (const name of rotated(names, round)) {
          times.get(name)?.push(timeOf(name, file, join(folder, `${name}-${pages}-${round}`)))
        }
      }
      for (const [contestant, runs] of times) {
        rows.push({ deck: `${pages} pages`, contestant, measures: { whole: summarise(runs) } })
      }
    }
    const notes = pandoc ? [] : ['pandoc is not installed here, so it was left out.']
    return { name: 'import', floor: 'officeparser', rows, notes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timeOf(name: string, file: string, out: string): number {
  const line = contestants[name]?.(file, out)
  if (!line) throw new Error(`there is no contestant ${name}`)
  return processTime(line)
}
