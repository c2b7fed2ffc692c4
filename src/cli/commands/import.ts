import { explain } from '../../core/import/explain.ts'
import { defineCommand } from '../command.ts'
import { requireEmpty } from '../empty-folder.ts'
import { exit, Failure } from '../failure.ts'
import { importDeck } from '../import/import-deck.ts'
import { explanations, summary } from '../import/say-import.ts'
import { tally } from '../import/tally.ts'
import { writeDeck } from '../import/write-deck.ts'
import { nextSteps } from '../invocation.ts'
import { print, printJson } from '../terminal.ts'

/** Makes a deck's folder of documents; all that is on no slide is in its `import-report.md`. */
export const importFile = defineCommand({
  name: 'import',
  synopsis: 'FILE… --out DIR [--lang TAG] [--explain] [--json]',
  summary: 'import-summary',
  details: 'import-details',
  flags: {
    out: { type: 'string' },
    lang: { type: 'string' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  help: [
    ['--out DIR', 'flag-out'],
    ['--lang TAG', 'flag-import-lang'],
    ['--explain', 'flag-explain'],
    ['--json', 'flag-json'],
  ],
  operands: { least: 1, most: Infinity, name: 'FILE' },
  async run({ values: { out, lang, ...asked }, operands }, terminal) {
    const { env, output, tongue } = terminal
    if (out === undefined) throw new Failure('out-missing')
    // Before the work rather than after it.
    await requireEmpty(out)
    const deck = await importDeck(operands, lang, exit.failed)
    await writeDeck(out, deck.files)
    const counts = tally(deck)
    const reasons = asked.explain ? explain(deck.draft, tongue) : null
    if (asked.json) {
      printJson(output, { folder: out, ...counts, ...(reasons && { explained: reasons }) })
      return exit.ok
    }
    const lines = [
      ...(reasons ? [...explanations(reasons, terminal), ''] : []),
      ...summary(out, counts, terminal),
      ...nextSteps(out, env),
    ]
    for (const line of lines) print(output, line)
    return exit.ok
  },
})
