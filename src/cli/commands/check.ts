import { defineCommand } from '../command.ts'
import { plain, summarise } from '../diagnostics.ts'
import { exit } from '../failure.ts'
import { loadPaths } from '../load.ts'
import { report } from '../report.ts'
import { printJson } from '../terminal.ts'

/** Every complaint about the decks that the paths name. Only errors fail the check. */
export const check = defineCommand({
  name: 'check',
  synopsis: 'PATH… [--json]',
  summary: 'check-summary',
  flags: { json: { type: 'boolean' } },
  help: [['--json', 'flag-json']],
  operands: { least: 1, most: Infinity, name: 'PATH' },
  async run({ values, operands }, terminal) {
    const decks = await loadPaths(operands)
    const summary = summarise(decks.flatMap(({ diagnostics }) => diagnostics))
    if (values.json) {
      const listed = decks.map(({ deck, diagnostics }) => ({
        id: deck.id,
        diagnostics: plain(diagnostics),
      }))
      printJson(terminal.output, { decks: listed, summary })
    } else {
      report(decks, summary, terminal)
    }
    return summary.errors > 0 ? exit.failed : exit.ok
  },
})
