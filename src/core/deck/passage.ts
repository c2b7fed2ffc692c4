import type { Place } from '../model/diagnostic.ts'
import type { LanguageTag } from '../model/language.ts'
import type { Source } from './source.ts'

/** Stands in a passage for what is no text: a code span, a footnote's mark, an escape in quotes. */
export const opaque = '\ufffc'

/** What a passage is on its slide. */
type PassageKind = 'heading' | 'text' | 'alt' | 'caption' | 'notes' | 'value'

/** Words that stand together in a deck's file, as the file writes them, without their markup. */
export interface Passage {
  readonly kind: PassageKind
  /** What its file is written in; null in `deck.yaml`, unless it stands under a language there. */
  readonly language: LanguageTag | null
  /** For a value of YAML: the keys and indexes that lead to it. */
  readonly path: readonly PropertyKey[]
  readonly text: string
  /** Where each run of letters that stand side by side in the file begins, in order; never empty. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  /** In the passage's text, in UTF-16 units. */
  readonly from: number
  /** In the file. */
  readonly place: Place
}

/** Takes the passages of a deck's files, in the order in which they are read. */
type Hear = (passage: Passage) => void

/** Whoever needs more of a deck's files than the deck: `check` and what compares languages. */
export interface Listener {
  readonly source: (source: Source) => void
  readonly passage: Hear
}

/** Where in the file the letter of a passage at an offset of its text stands. */
export function placeIn({ pieces }: Passage, offset: number): Place {
  const piece = pieces.findLast(({ from }) => from <= offset) ?? pieces[0]
  if (!piece) throw new Error('a passage without pieces')
  return { ...piece.place, column: piece.place.column + offset - piece.from }
}
