import { basename, dirname, join } from 'node:path'
import { papers } from '../../contract/print.ts'
import type { Paper } from '../../contract/print.ts'
import type { LanguageTag } from '../../core/model/language.ts'

/** A deck that is to be printed, in these of its languages. */
export interface Wanted {
  readonly id: string
  readonly languages: readonly LanguageTag[]
}

/** A PDF that is to be made of one of them. */
export interface Planned {
  readonly id: string
  readonly language: LanguageTag
  readonly paper: Paper
  /** Where it is to be. */
  readonly target: string
}

/** What the user has named to write to. */
export interface Out {
  readonly path: string
  /** Whether there is a folder of this name already. */
  readonly isFolder: boolean
}

/**
 * Which PDFs are made, and how they are called.
 *
 * `OUT.pdf` is the one PDF of one deck in one language; where there are more of these the name says
 * in what they differ: `OUT.en.pdf`, `OUT.jinzhou.en.pdf`. Any other OUT is a folder, and holds
 * `jinzhou.en.pdf`. A handout stands beside its slides: `OUT.handout.pdf`.
 */
export function plan(
  decks: readonly Wanted[],
  { path, isFolder }: Out,
  handout: boolean,
): readonly Planned[] {
  const isFile = /\.pdf$/iu.test(path) && !isFolder
  const severalDecks = decks.length > 1
  const severalLanguages = new Set(decks.flatMap(({ languages }) => languages)).size > 1
  const nameOf = (id: string, language: LanguageTag): readonly string[] =>
    isFile
      ? [
          basename(path).slice(0, -4),
          ...(severalDecks ? [id] : []),
          ...(severalLanguages ? [language] : []),
        ]
      : [id, language]
  const folder = isFile ? dirname(path) : path
  return decks.flatMap(({ id, languages }) =>
    languages.flatMap((language) =>
      papers
        .filter((paper) => handout || paper === 'slides')
        .map((paper) => {
          const kind = paper === 'handout' ? ['handout'] : []
          const target = join(folder, [...nameOf(id, language), ...kind, 'pdf'].join('.'))
          return { id, language, paper, target }
        }),
    ),
  )
}
