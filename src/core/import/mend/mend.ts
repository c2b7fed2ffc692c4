import type { Document, Part, Run } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { mapTexts, textsOf } from '../../document/texts.ts'
import type { Mend } from '../outline.ts'
import { afterStops } from './after-stops.ts'
import { applyEdits, mendOf, type Mender } from './edit.ts'
import { entities } from './entities.ts'
import { gaps } from './gaps.ts'
import { gbkAsLatin } from './gbk-as-latin.ts'
import { gluedWords } from './glued-words.ts'
import { hanSpacing } from './han-spacing.ts'
import { hyphen } from './hyphen.ts'
import { lostLetters } from './lost-letters.ts'
import { superscript } from './superscript.ts'
import { utf8AsLatin } from './utf8-as-latin.ts'
import { vocabularyOf } from './vocabulary.ts'
import { width } from './width.ts'

/** In this order: letters first, then what can be told by them. UTF-8 may be misread twice. */
const menders: readonly Mender[] = [
  entities,
  utf8AsLatin,
  utf8AsLatin,
  gbkAsLatin,
  lostLetters,
  width,
  superscript,
  hanSpacing,
  gaps,
  hyphen,
  gluedWords,
  afterStops,
]

/** A document's parts with their slips mended, and what was or might be changed. */
export interface Mended {
  readonly parts: readonly Part[]
  readonly mends: readonly Mend[]
}

/** Mends what is certain in a document's letters; what is not is only reported. */
export function mend({ parts }: Pick<Document, 'parts'>): Mended {
  const mends: Mend[] = []
  const vocabulary = vocabularyOf(parts.flatMap((part) => textsOf(part).map(wordsOf)))
  const mendText = (text: readonly Run[], { origin }: Part): readonly Run[] => {
    let runs = text
    const doubts = new Set<string>()
    for (const mender of menders) {
      const words = wordsOf(runs)
      const edits = mender(words, vocabulary)
      for (const edit of edits) {
        const one = { origin, ...mendOf(words, edit) }
        // A doubt that one pass tells the next need not tell again.
        const key = `${one.before}\n${one.after}`
        if (one.certain || !doubts.has(key)) mends.push(one)
        if (!one.certain) doubts.add(key)
      }
      runs = applyEdits(
        runs,
        edits.filter(({ certain }) => certain),
      )
    }
    return runs
  }
  return { parts: parts.map((part) => mapTexts(part, (text) => mendText(text, part))), mends }
}
