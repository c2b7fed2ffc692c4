import { ensureDependencies } from './lib/dependencies.mjs'
import { main } from './lib/main.mjs'
import { none, resultLine, sum } from './lib/results.mjs'
import { stages } from './lib/stages.mjs'
import { Stop } from './lib/stop.mjs'

/**
 * Runs work that counts tests; where even its set-up fails, that is one failure.
 *
 * @param {() => Promise<import('./lib/results.mjs').Count>} work
 * @returns {Promise<import('./lib/results.mjs').Count>}
 */
async function counted(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    return { ...none, failed: 1 }
  }
}

// `npm test` runs every stage, whatever became of those before; `npm test -- unit e2e` only some.
await main(async () => {
  const known = Object.keys(stages)
  const args = process.argv.slice(2)
  const unknown = args.find((name) => !known.includes(name))
  if (unknown) throw new Stop('stageUnknown', { name: unknown, known: known.join(' ') }, 2)

  const total = await counted(async () => {
    await ensureDependencies()
    const counts = []
    for (const [name, stage] of Object.entries(stages)) {
      if (args.length === 0 || args.includes(name)) counts.push(await counted(stage))
    }
    return sum(counts)
  })
  process.stdout.write(`${resultLine(total)}\n`)
  return total.failed > 0 ? 1 : 0
})
