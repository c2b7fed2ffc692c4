import { join, resolve } from 'node:path'
import { summarise } from '../diagnostics.ts'
import { defineCommand } from '../command.ts'
import { plan } from '../export/plan.ts'
import { printDecks } from '../export/print.ts'
import { outAt, putAll, requireFree } from '../export/targets.ts'
import { exit, Failure } from '../failure.ts'
import { withPlaces } from '../import/places.ts'
import { tagOf } from '../in-language.ts'
import { loadPlaces } from '../load.ts'
import type { Loaded } from '../load.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { print } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import type { Word } from '../words.ts'

/** PDFs of decks, one for each language: a page for each slide, and a handout with the notes. */
export const exportDecks = defineCommand({
  name: 'export',
  synopsis: 'PATH --pdf OUT [--handout] [--lang TAG]',
  summary: 'export-summary',
  details: 'export-details',
  flags: { pdf: { type: 'string' }, handout: { type: 'boolean' }, lang: { type: 'string' } },
  help: [
    ['--pdf OUT', 'flag-pdf'],
    ['--handout', 'flag-handout'],
    ['--lang TAG', 'flag-lang'],
  ],
  operands: { least: 1, most: 1, name: 'PATH' },
  async run({ values: { pdf, handout = false, lang }, operands: [path = ''] }, terminal) {
    if (pdf === undefined) throw new Failure('pdf-missing')
    return withPlaces([path], undefined, async (places) => {
      const decks = wanted(await loadPlaces(places), { path, lang }, terminal)
      const planned = plan(decks, await outAt(pdf), handout)
      // Before the work rather than after it.
      await requireFree(planned.map(({ target }) => target))
      const { errors } = summarise(decks.flatMap(({ diagnostics }) => diagnostics))
      if (errors > 0) note(terminal, 'export-errors', errors)
      return withTemporaryFolder(async (folder) => {
        const made = planned.map((each, index) => ({ ...each, file: join(folder, `${index}.pdf`) }))
        const prints = made.map(({ id, language, paper, file }) => {
          const place = decks.find((deck) => deck.id === id)?.path ?? ''
          return { path: resolve(place), language, paper, file }
        })
        const { undrawn, tooFull } = await printDecks(prints, folder, terminal.env)
        if (undrawn > 0) throw new Failure('export-undrawn', { count: undrawn }, exit.failed)
        await putAll(made)
        if (tooFull > 0) note(terminal, 'export-too-full', tooFull)
        for (const { target } of made) print(terminal.output, target)
        return exit.ok
      })
    })
  },
})

/** The decks that have slides in the language that is asked for. */
function wanted(
  loaded: readonly Loaded[],
  { path, lang }: { readonly path: string; readonly lang: string | undefined },
  { say }: Terminal,
) {
  const full = loaded.filter(({ deck }) => deck.slides.length > 0)
  if (full.length === 0) throw new Failure('export-empty', { path }, exit.failed)
  const decks = full.flatMap(({ deck: { id, languages }, source, diagnostics }) => {
    const spoken = lang === undefined ? languages : [tagOf(languages, lang) ?? []].flat()
    return spoken.length > 0 ? [{ id, languages: spoken, path: source.path, diagnostics }] : []
  })
  if (decks.length === 0) {
    const known = [...new Set(full.flatMap(({ deck }) => deck.languages))].join(say('list'))
    throw new Failure('language-unknown', { path, lang: lang ?? '', known })
  }
  return decks
}

/** What hides some of a deck nobody sees on paper. */
function note({ say, errors }: Terminal, word: Word, count: number): void {
  print(errors, `brocade: ${say(word, { count })}`)
}
