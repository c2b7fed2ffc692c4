import { parentPort } from 'node:worker_threads'
import { loadDeck, loadDocument } from '../../core/deck/load.ts'
import { createDeckMemory, type DeckMemory } from '../../core/deck/memory.ts'
import type { Deck } from '../../core/model/deck.ts'
import type { Manuscript } from './read-source.ts'

/** Of every deck, what it said last time: a save is on the screen as soon as what it changed is read. */
const memories = new Map<string, DeckMemory>()

/** Parses one deck at a time away from the main thread, which has a show to run. */
parentPort?.on('message', (manuscript: Manuscript) => {
  parentPort?.postMessage(parse(manuscript))
})

function parse({ id, kind, files, media }: Manuscript): Deck {
  const [document] = files
  const memory = memories.get(id) ?? createDeckMemory()
  memories.set(id, memory)
  return kind === 'document' && document
    ? { ...loadDocument(document, undefined, memory), id }
    : loadDeck({ id, files, media }, undefined, memory)
}
