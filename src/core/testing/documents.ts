import type { Document, ListItem, Look, Part } from '../document/document.ts'
import { runsOf, wordsOf } from '../document/runs.ts'
import { textsOf } from '../document/texts.ts'
import { mend } from '../import/mend/mend.ts'
import type { Chapter, Imported, Outline, Passage } from '../import/outline.ts'

const origin = { file: 'fixture.txt', line: null, page: null }

/** Parts of a document as a reader makes them. */
export const part = {
  heading: (level: 1 | 2 | 3 | 4 | 5 | 6, text: string): Part => ({
    origin,
    kind: 'heading',
    level,
    text: runsOf(text),
  }),
  paragraph: (text: string, look: Look | null = null): Part => ({
    origin,
    kind: 'paragraph',
    text: runsOf(text),
    look,
  }),
  bold: (text: string, look: Look | null = null): Part => ({
    origin,
    kind: 'paragraph',
    text: [{ text, bold: true }],
    look,
  }),
  italic: (text: string): Part => ({
    origin,
    kind: 'paragraph',
    text: [{ text, italic: true }],
    look: null,
  }),
  quote: (text: string): Part => ({ origin, kind: 'quote', text: runsOf(text) }),
  list: (...items: readonly (string | ListItem)[]): Part => ({
    origin,
    kind: 'list',
    ordered: false,
    items: items.map((item) =>
      typeof item === 'string' ? { text: runsOf(item), depth: 0 } : item,
    ),
  }),
  table: (rows: readonly (readonly string[])[], head = true): Part => ({
    origin,
    kind: 'table',
    head,
    rows: rows.map((row) => row.map(runsOf)),
  }),
  picture: (media: string, alt = ''): Part => ({ origin, kind: 'picture', media, alt }),
  caption: (text: string): Part => ({ origin, kind: 'caption', text: runsOf(text) }),
  notes: (text: string): Part => ({ origin, kind: 'notes', text: runsOf(text) }),
  running: (text: string): Part => ({ origin, kind: 'running', text: runsOf(text) }),
  slide: (): Part => ({ origin, kind: 'break', at: 'slide' }),
  page: (): Part => ({ origin, kind: 'break', at: 'page' }),
}

/** A document of these parts, of which the file says nothing. */
export function documentOf(parts: readonly Part[], more: Partial<Document> = {}): Document {
  return { file: origin.file, title: null, language: null, parts, media: [], losses: [], ...more }
}

/** Each line of a text as a paragraph of its own, with its number. */
export function textParts(text: string): readonly Part[] {
  return text.split('\n').flatMap((line, index): readonly Part[] => {
    const place = { ...origin, line: index + 1 }
    if (line.trim() === '') return []
    return [{ origin: place, kind: 'paragraph', text: runsOf(line.trim()), look: null }]
  })
}

/** All words of a passage. */
function passageWords(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'figure':
      return [passage.alt, wordsOf(passage.caption), passage.credit]
    case 'list':
      return passage.items.map(({ text }) => wordsOf(text))
    case 'table':
      return passage.rows.flatMap((row) => row.map(wordsOf))
    default:
      return [wordsOf(passage.text)]
  }
}

/** All words of some documents as they are once they are mended. */
export function mendedWords(documents: readonly Document[]): readonly string[] {
  return documents.flatMap((one) => mend(one).parts.flatMap((each) => textsOf(each).map(wordsOf)))
}

/** All words of what was imported, wherever they came to stand. */
export function importedWords({ outlines, asides }: Imported): readonly string[] {
  return [
    ...outlines.flatMap(outlineWords),
    ...asides.flatMap(({ text, times = 1 }) => Array.from({ length: times }, () => text)),
  ]
}

function outlineWords({
  title,
  subtitle,
  opening,
  notes,
  chapters,
  contact,
}: Outline): readonly string[] {
  return [
    ...[title, subtitle].map(wordsOf),
    ...opening.flatMap(passageWords),
    ...notes,
    ...chapters.flatMap(chapterWords),
    ...contact.map(wordsOf),
  ]
}

function chapterWords({ title, passages, notes }: Chapter): readonly string[] {
  return [wordsOf(title), ...passages.flatMap(passageWords), ...notes]
}

/** An outline at a glance: `1 Port`, `2 Berths`, `- paragraph words`. */
export function sketch({
  title,
  subtitle,
  opening,
  notes,
  chapters,
  contact,
}: Outline): readonly string[] {
  const line = (passage: Passage): string =>
    `- ${passageWords(passage).filter(Boolean).join(' | ')}`
  return [
    ...(title.length > 0 ? [`# ${wordsOf(title)}`] : []),
    ...(subtitle.length > 0 ? [`= ${wordsOf(subtitle)}`] : []),
    ...opening.map(line),
    ...notes.map((note) => `* ${note}`),
    ...chapters.flatMap((chapter) => [
      `${chapter.level} ${wordsOf(chapter.title)}`,
      ...chapter.passages.map(line),
      ...chapter.notes.map((note) => `* ${note}`),
    ]),
    ...contact.map((one) => `@ ${wordsOf(one)}`),
  ]
}
