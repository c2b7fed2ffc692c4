import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPlaces } from '../../src/cli/load.ts'
import { composeAttract } from '../../src/core/attract/compose.ts'
import { defaultSettings } from '../../src/core/settings/settings.ts'
import { languageName } from '../../src/core/text/language-name.ts'

/** What the first screens say. */
export interface FirstWords {
  /** The interface's words in every language, and the languages' own names. */
  readonly interface: string
  /** Those of them that are set as headings. */
  readonly headings: string
  /** The words of the attract loop and of home, from the decks that come with Brocade. */
  readonly decks: string
}

/** What stands beside the words (screens/attract/PosterWords.svelte). */
const signs = '→'

/** The one heading beside the decks' own (screens/home/HomeScreen.svelte). */
const heading = /"homeTitle": .*/u

/** Reads them where they are written: what a translator or an author changes is in the next build. */
export async function readFirstWords(root: string): Promise<FirstWords> {
  const locales = join(root, 'resources/locales')
  const languages = await readdir(locales)
  const words = await Promise.all(
    languages.map((language) => readFile(join(locales, language, 'ui.json'), 'utf8')),
  )
  const loaded = await loadPlaces([{ path: join(root, 'slides'), named: 'slides' }])
  const decks = loaded.map(({ deck }) => deck)
  const loop = composeAttract(decks, defaultSettings.attract)
  return {
    interface: [...words, ...languages.map(languageName), signs].join(''),
    headings: words.flatMap((file) => heading.exec(file) ?? []).join(''),
    decks: JSON.stringify([loop, decks.map(({ title }) => title)]),
  }
}
