import type { Passage } from '../deck/passage.ts'
import type { Source } from '../deck/source.ts'
import type { Report } from '../diagnostics/log.ts'
import type { FoundFigure } from '../figures/figure.ts'
import type { Deck } from '../model/deck.ts'
import type { LanguageTag } from '../model/language.ts'

/** What checks look at: a deck as the show has it, and its files' words with their places. */
export interface Checked {
  readonly deck: Deck
  /** The words of the files, `deck.yaml` first, then the languages in order, from top to bottom. */
  readonly passages: readonly Passage[]
  /** The files' text, in the same order. */
  readonly sources: readonly Source[]
  /** The paths of the other files in the deck's folder; null for a document, which has none. */
  readonly media: readonly string[] | null
  readonly figuresIn: FiguresIn
}

/** The figures of a running text, which may be known already. */
export type FiguresIn = (text: string, language: LanguageTag) => readonly FoundFigure[]

/** One question put to a deck. Whatever it finds it reports, at the very letter where it can. */
export type Check = (checked: Checked, report: Report) => void
