import { parentPort } from 'node:worker_threads'
import { checkDeck, checkDocument } from '../../core/check/check-deck.ts'
import { createDeckMemory, type DeckMemory } from '../../core/deck/memory.ts'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import type { Manuscript } from '../library/read-source.ts'

/** Of every deck, what it said last time, as where decks are parsed. */
const memories = new Map<string, DeckMemory>()

/** Checks one deck at a time, beside the thread that parses: no save waits for what is said of it. */
parentPort?.on('message', (manuscript: Manuscript) => {
  parentPort?.postMessage(check(manuscript))
})

function check({ id, kind, files, media }: Manuscript): readonly Diagnostic[] {
  const [document] = files
  const memory = memories.get(id) ?? createDeckMemory()
  memories.set(id, memory)
  const deck =
    kind === 'document' && document
      ? checkDocument(document, memory)
      : checkDeck({ id, files, media }, memory)
  return deck.diagnostics
}
