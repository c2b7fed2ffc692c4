import { loadDeck, loadDocument } from '../deck/load.ts'
import type { DeckSource, DocumentSource } from '../deck/deck-source.ts'
import { createDeckMemory, type DeckMemory } from '../deck/memory.ts'
import type { Listener, Passage } from '../deck/passage.ts'
import type { Source } from '../deck/source.ts'
import { inReadingOrder } from '../diagnostics/order.ts'
import type { Deck } from '../model/deck.ts'
import { runChecks } from './checks.ts'
import { figuresKnown } from './figures-known.ts'

/**
 * A deck of a folder, with what the checks find among its diagnostics. Never throws on content.
 *
 * @param memory as for `loadDeck`
 */
export function checkDeck(source: DeckSource, memory = createDeckMemory()): Deck {
  return checked((listener) => loadDeck(source, listener, memory), source.media ?? [], memory)
}

/**
 * A deck of a document, with what the checks find among its diagnostics. Never throws on content.
 *
 * @param memory as for `loadDeck`
 */
export function checkDocument(source: DocumentSource, memory = createDeckMemory()): Deck {
  return checked((listener) => loadDocument(source, listener, memory), null, memory)
}

function checked(
  load: (listener: Listener) => Deck,
  media: readonly string[] | null,
  memory: DeckMemory,
): Deck {
  const passages: Passage[] = []
  const sources: Source[] = []
  const deck = load({
    source: (source) => sources.push(source),
    passage: (passage) => passages.push(passage),
  })
  const found = runChecks({ deck, passages, sources, media, figuresIn: figuresKnown(memory) })
  return { ...deck, diagnostics: inReadingOrder([...deck.diagnostics, ...found]) }
}
