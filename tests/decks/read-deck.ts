import { fileURLToPath } from 'node:url'
import type { DeckSource } from '../../src/core/deck/deck-source.ts'
import { loadDeck } from '../../src/core/deck/load.ts'
import { inspect, type Inspection } from '../../src/core/inspect/inspect.ts'
import type { Deck } from '../../src/core/model/deck.ts'
import { readSource } from '../../src/main/library/read-source.ts'

interface ReadDeck {
  readonly deck: Deck
  readonly shown: Inspection
  readonly files: DeckSource['files']
  readonly media: readonly string[]
}

/**
 * One of this repository's own decks: as written, as the show has it, and the files in its folder.
 *
 * @throws when there is no such deck
 */
export async function readDeck(id: string): Promise<ReadDeck> {
  const path = fileURLToPath(new URL(`../../slides/${id}`, import.meta.url))
  const { files, media } = await readSource({ id, kind: 'folder', path, root: 0 })
  const deck = loadDeck({ id, files, media })
  return { deck, shown: inspect(deck), files, media }
}
