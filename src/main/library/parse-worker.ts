import { loadDeck, loadDocument } from '../../core/deck/load.ts'
import type { Deck } from '../../core/model/deck.ts'
import { answerManuscripts } from './answer-manuscripts.ts'

/** Parses one deck at a time away from the main thread, which has a show to run. */
answerManuscripts(({ id, kind, files, media }, memory): Deck => {
  const [document] = files
  return kind === 'document' && document
    ? { ...loadDocument(document, undefined, memory), id }
    : loadDeck({ id, files, media }, undefined, memory)
})
