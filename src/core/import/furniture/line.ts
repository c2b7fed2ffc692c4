import type { Part } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { displayWidth } from '../../text/width.ts'
import { clean } from '../clean.ts'

/** A text that stands alone in a document, and where. */
export interface Line {
  readonly part: Part
  readonly text: string
  /** In Latin letters. */
  readonly width: number
  /** How far into the document it stands: 0 is its start, 1 its end. */
  readonly depth: number
}

/** The lines of a document that may be something else than its matter; other parts are null. */
export function linesOf(parts: readonly Part[]): readonly (Line | null)[] {
  const last = Math.max(1, parts.length - 1)
  return parts.map((part, index) => {
    if (part.kind !== 'paragraph' && part.kind !== 'caption' && part.kind !== 'heading') return null
    const text = clean(wordsOf(part.text))
    return { part, text, width: displayWidth(text), depth: index / last }
  })
}

/** Whether a line ends as a sentence does. */
export function isSentence(text: string): boolean {
  return (
    /[。！？.!?；;…][”’"')）」』]*$/u.test(text) && !/\b(?:Co|Ltd|Inc|Corp|etc|No)\.$/u.test(text)
  )
}
