import type { Origin } from '../../document/document.ts'
import { textsOf } from '../../document/texts.ts'
import type { LanguageTag } from '../../model/language.ts'
import { sentenceEnds } from '../../text/sentences.ts'
import { readableParts } from '../../text/readable.ts'
import { letters } from '../clean.ts'
import type { DeckDraft } from '../layout/deck-draft.ts'
import { wordsOf } from '../layout/runs.ts'
import type { Imported, Outline, Passage } from '../outline.ts'

/** A sentence of the document that is not wholly on a slide. */
export interface Unshown {
  readonly text: string
  readonly origin: Origin | null
}

export interface Account {
  /** In the speaker notes of some slide. */
  readonly inNotes: readonly Unshown[]
  /** Nowhere in the deck: only the report has them. */
  readonly nowhere: readonly Unshown[]
}

/** What became of every sentence of the document, language by language. */
export function accountOf({ outlines }: Imported, draft: DeckDraft): Account {
  const inNotes: Unshown[] = []
  const nowhere: Unshown[] = []
  for (const outline of outlines) {
    const { shown, noted } = toldBy(draft, outline.language)
    for (const unshown of sentencesOf(outline)) {
      if (tells(shown, unshown.text)) continue
      if (tells(noted, unshown.text)) inNotes.push(unshown)
      else nowhere.push(unshown)
    }
  }
  return { inNotes, nowhere }
}

/** All letters of some texts, what stands together together, and each of their words. */
interface Told {
  readonly letters: string
  readonly words: ReadonlySet<string>
}

/** What one language's slides tell, and their notes. */
function toldBy({ slides }: DeckDraft, language: LanguageTag) {
  const contents = slides.flatMap(({ content }) => content[language] ?? [])
  const parts = contents.flatMap((content) => [content.section ?? '', ...readableParts(content)])
  return {
    shown: told(parts, '\n'),
    // A long sentence may run over the notes of two slides.
    noted: told(
      contents.map(({ notes }) => notes),
      '',
    ),
  }
}

function told(texts: readonly string[], between: string): Told {
  return {
    letters: texts.map(letters).join(between),
    words: new Set(texts.flatMap(wordsIn)),
  }
}

/** A word alone must stand there as one: `1` is not told by `12`, nor `port` by `important`. */
function tells(all: Told, text: string): boolean {
  const [word, ...more] = wordsIn(text)
  const isLone = word !== undefined && more.length === 0 && !/\p{Script=Han}/u.test(word)
  return isLone ? all.words.has(word) : all.letters.includes(letters(text))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sentencesOf(outline: Outline): readonly Unshown[] {
  const { title, subtitle, opening, notes, chapters, contact } = outline
  return [
    ...[title, subtitle, ...contact].map((runs) => ({ text: wordsOf(runs), origin: null })),
    ...opening.flatMap(passageSentences),
    ...notes.flatMap((note) => divided(note, null)),
    ...chapters.flatMap((chapter) => [
      { text: wordsOf(chapter.title), origin: chapter.origin },
      ...chapter.passages.flatMap(passageSentences),
      ...chapter.notes.flatMap((note) => divided(note, chapter.origin)),
    ]),
  ].filter(({ text }) => text !== '')
}

function passageSentences(passage: Passage): readonly Unshown[] {
  const { origin } = passage
  const texts =
    passage.kind === 'figure'
      ? [wordsOf(passage.caption), passage.credit, passage.alt]
      : textsOf(passage).map(wordsOf)
  return texts.flatMap((text) => divided(text, origin))
}

function divided(words: string, origin: Origin | null): readonly Unshown[] {
  let from = 0
  return sentenceEnds(words).map((to) => {
    const text = words.slice(from, to).trim()
    from = to
    return { text, origin }
  })
}
