import { defineCommand } from '../command.ts'
import { plain, summarise } from '../diagnostics.ts'
import { exit } from '../failure.ts'
import { checkFit } from '../fit/check-fit.ts'
import { withPlaces } from '../import/places.ts'
import { checkPlaces } from '../load.ts'
import { report } from '../report.ts'
import { printJson } from '../terminal.ts'

/** Every complaint about the decks that the paths name. Only errors fail the check. */
export const check = defineCommand({
  name: 'check',
  synopsis: 'PATH… [--no-fit] [--json]',
  summary: 'check-summary',
  details: 'check-details',
  flags: { 'no-fit': { type: 'boolean' }, json: { type: 'boolean' } },
  help: [
    ['--no-fit', 'flag-no-fit'],
    ['--json', 'flag-json'],
  ],
  operands: { least: 1, most: Infinity, name: 'PATH' },
  run({ values, operands }, terminal) {
    return withPlaces(operands, undefined, async (places) => {
      const loaded = await checkPlaces(places)
      const { decks, ...fit } = values['no-fit']
        ? { decks: loaded, measured: false, note: null }
        : await checkFit(loaded, terminal)
      const summary = summarise(decks.flatMap(({ diagnostics }) => diagnostics))
      if (values.json) {
        const listed = decks.map(({ deck, diagnostics }) => ({
          id: deck.id,
          diagnostics: plain(diagnostics),
        }))
        printJson(terminal.output, { decks: listed, summary: { ...summary, fit } })
      } else {
        report({ decks, summary, note: fit.note }, terminal)
      }
      return summary.errors > 0 ? exit.failed : exit.ok
    })
  },
})
