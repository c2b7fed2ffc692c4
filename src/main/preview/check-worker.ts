import { parentPort } from 'node:worker_threads'
import { checkDeck, checkDocument } from '../../core/check/check-deck.ts'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import type { Manuscript } from '../library/read-source.ts'

/** Checks one deck at a time, beside the thread that parses: no save waits for what is said of it. */
parentPort?.on('message', (manuscript: Manuscript) => {
  parentPort?.postMessage(check(manuscript))
})

function check({ id, kind, files, media }: Manuscript): readonly Diagnostic[] {
  const [document] = files
  const deck =
    kind === 'document' && document ? checkDocument(document) : checkDeck({ id, files, media })
  return deck.diagnostics
}
