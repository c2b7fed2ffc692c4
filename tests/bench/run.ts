/**
 * `npm run bench [-- PART… --quick --slides N,N]`: how Brocade compares with its peers, as ratios
 * of medians in one run, since milliseconds say more of the machine than of the code. Prints one
 * table a part and writes `results/latest.json`. It reports and never fails.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { judge } from './budgets.ts'
import { bytesPart } from './bytes/part.ts'
import { changePart } from './change/part.ts'
import { checkPart } from './check/part.ts'
import { dragPart } from './drag/part.ts'
import { endurancePart } from './endurance/part.ts'
import { firstSlidePart } from './first-slide/part.ts'
import { importPart } from './import/part.ts'
import { readOptions, UsageError } from './options.ts'
import type { Options } from './options.ts'
import { languagePart } from './language/part.ts'
import { loadPart } from './load/part.ts'
import { parsePart } from './parse/part.ts'
import { ensurePeers } from './peers.ts'
import { picturesPart } from './pictures/part.ts'
import { reloadPart } from './reload/part.ts'
import { remotePart } from './remote/part.ts'
import { disturbed } from './results.ts'
import type { PartResult } from './results.ts'
import { startPart } from './start/part.ts'
import { columns, table } from './table.ts'

const parts = new Map<string, (options: Options) => Promise<PartResult>>([
  ['first-slide', firstSlidePart],
  ['parse', parsePart],
  ['load', loadPart],
  ['import', importPart],
  ['check', checkPart],
  ['reload', reloadPart],
  ['remote', remotePart],
  ['bytes', bytesPart],
  ['start', startPart],
  ['endurance', endurancePart],
  ['drag', dragPart],
  ['change', changePart],
  ['language', languagePart],
  ['pictures', picturesPart],
])

async function main(options: Options): Promise<void> {
  ensurePeers()
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
  }
  const results: PartResult[] = []
  for (const [name, part] of parts) {
    if (!options.parts.includes(name)) continue
    const start = performance.now()
    const result = await part(options)
    console.log(`${table(result)}\n`)
    console.error(`${name} took ${Math.round((performance.now() - start) / 1000)} s.`)
    results.push(result)
  }
  const verdicts = judge(results)
  const budgets = verdicts.map(({ budget, most, found, holds, once }) => [
    holds ? 'holds' : 'MISSED',
    budget,
    found.toFixed(2),
    `≤ ${most}`,
    once ? 'one run: no spread' : '',
  ])
  if (budgets.length > 0) console.log(columns(budgets).join('\n'))
  if (options.hurry) {
    const left = [...parts.keys()].filter((name) => !options.parts.includes(name))
    console.log(
      `\nFew runs: this shows that it works, it does not judge. Left out: ${left.join(', ')}.`,
    )
  }
  const quiet = results.every((result) => disturbed(result).length === 0)
  write({ machine, options, quiet, results, verdicts })
}

function write(value: object): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(value, null, 2)}\n`)
}

try {
  await main(readOptions(process.argv.slice(2), [...parts.keys()]))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`bench: ${error.message}`)
  process.exitCode = 2
}
