import type { Document } from '../document/document.ts'
import { wordsOf } from '../document/runs.ts'
import type { LanguageTag } from '../model/language.ts'
import { divide } from './chapters/chapters.ts'
import { withFigures } from './chapters/figures.ts'
import { languageByScript } from './language/script.ts'
import { mend } from './mend/mend.ts'
import type { Imported, Outline } from './outline.ts'

/** What the user said of the documents. */
export interface OutlineOptions {
  /** The language they are in, when their own word is not to be taken. */
  readonly language?: LanguageTag
}

/**
 * All documents put in order: one outline per language, with what is on no slide beside it. Nothing
 * is lost: each sentence is in an outline, among the contacts or among the asides.
 */
export function outline(documents: readonly Document[], options: OutlineOptions): Imported {
  const mended = documents.map((document) => ({ ...document, ...mend(document) }))
  return {
    outlines: mended.map((document) => outlineOf(document, options.language)),
    media: documents.flatMap(({ media }) => media),
    asides: mended.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'running'
          ? [{ origin: part.origin, text: wordsOf(part.text), reason: 'running' as const }]
          : [],
      ),
    ),
    mends: mended.flatMap(({ mends }) => mends),
  }
}

function outlineOf(document: Document, language: LanguageTag | undefined): Outline {
  const words = document.parts.map((part) => ('text' in part ? wordsOf(part.text) : '')).join('\n')
  return {
    language: language ?? languageByScript(words) ?? 'en',
    subtitle: [],
    contact: [],
    ...divide(withFigures(document.parts, new Map())),
  }
}
