import { fileURLToPath } from 'node:url'
import { loadDeck } from '../../src/core/deck/load.ts'
import { inspect } from '../../src/core/inspect/inspect.ts'
import { readSource } from '../../src/main/library/read-source.ts'

/**
 * One of this repository's own decks: as written, as the show has it, and the files in its folder.
 *
 * @throws when there is no such deck
 */
export async function readDeck(id: string) {
  const path = fileURLToPath(new URL(`../../slides/${id}`, import.meta.url))
  const { files, media } = await readSource({ id, kind: 'folder', path, root: 0 })
  const deck = loadDeck({ id, files, media })
  return { deck, shown: inspect(deck), files, media }
}
