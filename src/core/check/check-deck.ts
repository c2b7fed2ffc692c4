import { loadDeck, loadDocument } from '../deck/load.ts'
import type { DeckSource, DocumentSource } from '../deck/deck-source.ts'
import type { DeckMemory } from '../deck/memory.ts'
import type { Listener, Passage } from '../deck/passage.ts'
import type { Source } from '../deck/source.ts'
import { inReadingOrder } from '../diagnostics/order.ts'
import type { Deck } from '../model/deck.ts'
import { runChecks } from './checks.ts'

/**
 * A deck of a folder, with what the checks find among its diagnostics. Never throws on content.
 *
 * @param memory as for `loadDeck`
 */
export function checkDeck(source: DeckSource, memory?: DeckMemory): Deck {
  return checked((listener) => loadDeck(source, listener, memory), source.media ?? [])
}

/**
 * A deck of a document, with what the checks find among its diagnostics. Never throws on content.
 *
 * @param memory as for `loadDeck`
 */
export function checkDocument(source: DocumentSource, memory?: DeckMemory): Deck {
  return checked((listener) => loadDocument(source, listener, memory), null)
}

function checked(load: (listener: Listener) => Deck, media: readonly string[] | null): Deck {
  const passages: Passage[] = []
  const sources: Source[] = []
  const deck = load({
    source: (source) => sources.push(source),
    passage: (passage) => passages.push(passage),
  })
  const found = runChecks({ deck, passages, sources, media })
  return { ...deck, diagnostics: inReadingOrder([...deck.diagnostics, ...found]) }
}
