import { wordsOf } from '../../../document/runs.ts'
import { displayWidth } from '../../../text/width.ts'
import { clean } from '../../clean.ts'
import type { Matter } from '../figures.ts'

export type Paragraph = Extract<Matter, { kind: 'paragraph' }>

/** A paragraph's words, on one line. */
export function textOf({ text }: Paragraph): string {
  return clean(wordsOf(text))
}

/** How wide they are, in Latin letters. */
export function widthOf(part: Paragraph): number {
  return displayWidth(textOf(part))
}
