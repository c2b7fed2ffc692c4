import { inspect as inspectDeck } from '../../core/inspect/inspect.ts'
import { defineCommand } from '../command.ts'
import { plain } from '../diagnostics.ts'
import { exit, Failure } from '../failure.ts'
import { withPlaces } from '../import/places.ts'
import { loadPlaces } from '../load.ts'
import { outline } from '../outline.ts'
import { inLanguage, speaks } from '../in-language.ts'
import { print, printJson } from '../terminal.ts'

/** The decks as the show will have them: every word that a visitor can read, and the notes. */
export const inspect = defineCommand({
  name: 'inspect',
  synopsis: 'PATH [--lang TAG] [--json]',
  summary: 'inspect-summary',
  details: 'inspect-details',
  flags: { lang: { type: 'string' }, json: { type: 'boolean' } },
  help: [
    ['--lang TAG', 'flag-lang'],
    ['--json', 'flag-json'],
  ],
  operands: { least: 1, most: 1, name: 'PATH' },
  async run({ values: { lang, json }, operands: [path = ''] }, terminal) {
    const loaded = await withPlaces([path], lang, (places) => loadPlaces(places, lang))
    const all = loaded.map(({ deck, diagnostics }) => ({
      ...inspectDeck(deck),
      diagnostics: plain(diagnostics),
    }))
    const decks =
      lang === undefined
        ? all
        : all.filter((deck) => speaks(deck, lang)).map((deck) => inLanguage(deck, lang))
    if (decks.length === 0) {
      const known = [...new Set(all.flatMap(({ languages }) => languages))].join(
        terminal.say('list'),
      )
      throw new Failure('language-unknown', { path, lang: lang ?? '', known })
    }
    if (json) printJson(terminal.output, { decks })
    else print(terminal.output, decks.map((deck) => outline(deck, terminal)).join('\n\n'))
    return exit.ok
  },
})
