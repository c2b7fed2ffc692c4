import { stat } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { isDocument } from '../../core/library/names.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { formatOf } from '../../import/formats.ts'
import { exit } from '../failure.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { importDeck } from './import-deck.ts'
import { writeDeck } from './write-deck.ts'

/** Where something is read from. */
export interface Place {
  readonly path: string
  /** What the user called it. */
  readonly named: string
}

/**
 * The places that paths name. Files that have to be imported first are one deck together, as they
 * are to `brocade import`, which is there only as long as it is used.
 *
 * @param language what these files are written in, where their own word is not to be taken
 * @throws {Failure} when one of them cannot be imported
 */
export async function withPlaces<Value>(
  paths: readonly string[],
  language: LanguageTag | undefined,
  use: (places: readonly Place[]) => Promise<Value>,
): Promise<Value> {
  const files = await filesToImport(paths)
  const [first] = files
  const asTheyAre = paths.map((path) => ({ path, named: path }))
  if (first === undefined) return use(asTheyAre)
  const deck = await importDeck(files, language, exit.refused)
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, nameOf(first))
    // What became of the words is for `brocade import` to tell.
    await writeDeck(
      path,
      deck.files.filter((file) => file.path !== 'import-report.md'),
    )
    return use(
      asTheyAre.flatMap((place) => {
        if (place.path === first) return [{ path, named: first }]
        return files.includes(place.path) ? [] : [place]
      }),
    )
  })
}

async function filesToImport(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (formatOf(path) === null || isDocument(path)) continue
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    if (!isFolder) files.push(path)
  }
  return files
}

/** A deck is called as its first file is. */
function nameOf(file: string): string {
  return parse(basename(file)).name.replace(/^\.+/u, '') || 'deck'
}
