import { parentPort } from 'node:worker_threads'
import { loadDeck, loadDocument } from '../../core/deck/load.ts'
import type { Deck } from '../../core/model/deck.ts'
import type { Manuscript } from './read-source.ts'

/** Parses one deck at a time away from the main thread, which has a show to run. */
parentPort?.on('message', (manuscript: Manuscript) => {
  parentPort?.postMessage(parse(manuscript))
})

function parse({ id, kind, files, media }: Manuscript): Deck {
  const [document] = files
  return kind === 'document' && document
    ? { ...loadDocument(document), id }
    : loadDeck({ id, files, media })
}
