import type { Document } from '../document/document.ts'
import type { LanguageTag } from '../model/language.ts'
import { divide } from './chapters/chapters.ts'
import { withFigures } from './chapters/figures.ts'
import { gathered } from './furniture/asides.ts'
import { sift } from './furniture/sift.ts'
import { streamsOf, type Stream } from './language/streams.ts'
import { inParagraphs } from './lines/lines.ts'
import { mend } from './mend/mend.ts'
import type { Imported, Outline } from './outline.ts'
import { joinedByLanguage } from './pair/join.ts'
import { pairUp } from './pair/pair.ts'

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
  const outlined = prepared.flatMap(({ document, sifted }) =>
    streamsOf(document, sifted, options.language).map((stream) => outlineOf(stream, document)),
  )
  const asides = [...prepared.map(({ sifted }) => sifted), ...outlined]
  return {
    outlines: pairUp(joinedByLanguage(outlined)),
    media: documents.flatMap(({ media }) => media),
    asides: gathered(asides.flatMap((one) => one.asides)),
    mends: prepared.flatMap(({ mends }) => mends),
  }
}

function prepare(document: Document) {
  const { parts, mends } = mend(document)
  return { document, mends, sifted: sift(inParagraphs(parts)) }
}

function outlineOf({ language, parts, credits, contact }: Stream, { file }: Document) {
  const { asides, ...divided } = divide(withFigures(parts, credits))
  const outline: Outline = { language, contact, ...divided }
  const [origin = { file, line: null, page: null }] = parts.map((part) => part.origin)
  return { outline, asides, origin }
}
