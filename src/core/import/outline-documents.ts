import type { Document } from '../document/document.ts'
import { wordsOf } from '../document/runs.ts'
import { textsOf } from '../document/texts.ts'
import type { LanguageTag } from '../model/language.ts'
import { divide } from './chapters/chapters.ts'
import { withFigures } from './chapters/figures.ts'
import { gathered } from './furniture/asides.ts'
import { sift, type Sifted } from './furniture/sift.ts'
import { languageByScript } from './language/script.ts'
import { inParagraphs } from './lines/lines.ts'
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
  const prepared = documents.map(prepare)
  const outlined = prepared.map((one) => outlineOf(one, options.language))
  return {
    outlines: outlined.map(({ outline }) => outline),
    media: documents.flatMap(({ media }) => media),
    asides: gathered([...prepared, ...outlined].flatMap(({ asides }) => asides)),
    mends: prepared.flatMap(({ mends }) => mends),
  }
}

function prepare(document: Document) {
  const { parts, mends } = mend(document)
  return { mends, ...sift(inParagraphs(parts)) }
}

function outlineOf({ parts, credits, contact }: Sifted, language: LanguageTag | undefined) {
  const words = parts.flatMap(textsOf).map(wordsOf).join('\n')
  const { asides, ...divided } = divide(withFigures(parts, credits))
  const outline: Outline = {
    language: language ?? languageByScript(words) ?? 'en',
    contact,
    ...divided,
  }
  return { outline, asides }
}
