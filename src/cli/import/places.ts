import { basename, join, parse } from 'node:path'
import type { LanguageTag } from '../../core/model/language.ts'
import type { ImportedDeck } from '../../import/import-files.ts'
import { exit } from '../failure.ts'
import { onceEach } from '../once-each.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { importDeck } from './import-deck.ts'
import { importsAmong } from './imports-among.ts'
import { writeDeck } from './write-deck.ts'

/** Where something is read from. */
export interface Place {
  readonly path: string
  /** What the user called it. */
  readonly named: string
}

/** A deck that was made of files, and lies where it can be read as long as it is used. */
export interface Staged extends Place {
  readonly files: readonly string[]
}

/**
 * The places that paths name. Documents that have to be imported first are decks in a temporary
 * folder, which is gone afterwards.
 *
 * @param language what these documents are written in, where their own word is not to be taken
 * @throws {Failure} when one of them cannot be imported
 */
export async function withPlaces<Value>(
  paths: readonly string[],
  language: LanguageTag | undefined,
  use: (places: readonly Place[], staged: readonly Staged[]) => Promise<Value>,
): Promise<Value> {
  const given = onceEach(paths, (path) => path)
  const decks: (readonly [files: readonly string[], deck: ImportedDeck])[] = []
  for (const files of await importsAmong(given)) {
    decks.push([files, await importDeck(files, language, exit.refused)])
  }
  const asTheyAre = given.map((path) => ({ path, named: path }))
  if (decks.length === 0) return use(asTheyAre, [])
  return withTemporaryFolder(async (folder) => {
    const staged: Staged[] = []
    for (const [files, deck] of decks) {
      const [named = ''] = files
      const path = join(folder, String(staged.length), nameOf(named))
      await writeDeck(path, deck.files.filter(isShown))
      staged.push({ path, named, files })
    }
    return use(
      asTheyAre.flatMap((place) => {
        const deck = staged.find(({ files }) => files.includes(place.path))
        return deck === undefined ? [place] : deck.named === place.path ? [deck] : []
      }),
      staged,
    )
  })
}

/** What became of the words is for `brocade import` to tell. */
export function isShown({ path }: { readonly path: string }): boolean {
  return path !== 'import-report.md'
}

/** A deck is called as its first file is. */
function nameOf(file: string): string {
  return parse(basename(file)).name.replace(/^\.+/u, '') || 'deck'
}
