import { checkDeck, checkDocument } from '../../core/check/check-deck.ts'
import type { Diagnostic } from '../../core/model/diagnostic.ts'
import { answerManuscripts } from '../library/answer-manuscripts.ts'

/** Checks one deck at a time, beside the thread that parses: no save waits for what is said of it. */
answerManuscripts(({ id, kind, files, media }, memory): readonly Diagnostic[] => {
  const [document] = files
  const deck =
    kind === 'document' && document
      ? checkDocument(document, memory)
      : checkDeck({ id, files, media }, memory)
  return deck.diagnostics
})
