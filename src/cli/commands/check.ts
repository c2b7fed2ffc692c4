import { defineCommand } from '../command.ts'
import { plain, summarise } from '../diagnostics.ts'
import { exit, Failure } from '../failure.ts'
import { withPlaces } from '../import/places.ts'
import { checkPlaces } from '../load.ts'
import { report } from '../report.ts'
import { printJson } from '../terminal.ts'

/** Every complaint about the decks that the paths name. Only errors fail the check. */
export const check = defineCommand({
  name: 'check',
  synopsis: 'PATH… [--fix] [--no-fit] [--json | --sarif]',
  summary: 'check-summary',
  details: 'check-details',
  flags: {
    fix: { type: 'boolean' },
    'no-fit': { type: 'boolean' },
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
  },
  help: [
    ['--fix', 'flag-fix'],
    ['--no-fit', 'flag-no-fit'],
    ['--json', 'flag-json'],
    ['--sarif', 'flag-sarif'],
  ],
  operands: { least: 1, most: Infinity, name: 'PATH' },
  run({ values, operands }, terminal) {
    if (values.json && values.sarif) throw new Failure('json-or-sarif')
    return withPlaces(operands, undefined, async (places) => {
      const found = await checkPlaces(places)
      const { loaded, mended } = values.fix
        ? await (await import('../check/mend.ts')).mendAll(found, () => checkPlaces(places))
        : { loaded: found, mended: [] }
      const { decks, ...fit } = values['no-fit']
        ? { decks: loaded, measured: false, note: null }
        : await (await import('../fit/check-fit.ts')).checkFit(loaded, terminal)
      const summary = summarise(decks.flatMap(({ diagnostics }) => diagnostics))
      if (values.sarif) {
        const { sarifOf } = await import('../check/sarif.ts')
        printJson(terminal.output, sarifOf(decks))
      } else if (values.json) {
        const listed = decks.map(({ deck, diagnostics }) => ({
          id: deck.id,
          diagnostics: plain(diagnostics),
        }))
        const fixed = values.fix ? { fixed: plain(mended) } : {}
        printJson(terminal.output, { decks: listed, ...fixed, summary: { ...summary, fit } })
      } else {
        report({ decks, mended, summary, note: fit.note }, terminal)
      }
      return summary.errors > 0 ? exit.failed : exit.ok
    })
  },
})
