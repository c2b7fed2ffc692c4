import { diagnosticLog, type Report } from '../diagnostics/log.ts'
import type { Deck } from '../model/deck.ts'
import type { LanguageTag, Localised } from '../model/language.ts'
import { plainText } from '../text/inline.ts'
import { assemble } from './assemble.ts'
import { attractChoices } from './attract-choices.ts'
import { deckFileName, idleOf, readDeckFile, themeIn, type DeckFile } from './deck-file.ts'
import type { DeckSource, DocumentSource, SourceFile } from './deck-source.ts'
import { divideSlots } from './divide-slots.ts'
import type { Draft } from './draft.ts'
import { canonicalTag, isLanguageTag, languageOf } from './language.ts'
import { languageFiles } from './language-files.ts'
import { linkIn } from './link.ts'
import { mediaFiles, type MediaFiles } from './media-files.ts'
import { createDeckMemory } from './memory.ts'
import type { Listener } from './passage.ts'
import { pairSlides } from './pair.ts'
import { readDrafts } from './read-drafts.ts'
import { readSource, type Source } from './source.ts'

type Drafts = ReadonlyMap<LanguageTag, readonly Draft[]>

interface Parts {
  readonly id: string
  readonly file: DeckFile
  readonly languages: readonly LanguageTag[]
  readonly drafts: Drafts
}

/**
 * Makes a deck of a folder's files. Never throws on content: whatever is wrong is a diagnostic at
 * its place, and all else is in the deck.
 *
 * @param listener is told of the files' text and words, with their places
 * @param memory of the last time that the deck was loaded: what has not changed is not read again
 */
export function loadDeck(
  source: DeckSource,
  listener?: Listener,
  memory = createDeckMemory(),
): Deck {
  const { report, list } = diagnosticLog()
  memory.begin(source.media)
  const media = mediaFiles(source.media)
  const file = deckFileOf(source, media, report, listener)
  const files = languageFiles(source, file, report)
  const drafts = new Map(
    Array.from(files, ([language, { path, bytes }]) => [
      language,
      readDrafts(
        heard(readSource(path, bytes, report), language, listener),
        { media, memory },
        report,
      ),
    ]),
  )
  const languages = files.size > 0 ? [...files.keys()] : ['en']
  const deck = deckOf({ id: source.id, file, languages, drafts }, report)
  return { ...deck, diagnostics: list() }
}

/**
 * Makes a deck of one document, Markdown or plain text, named by its file. Never throws on
 * content: whatever is wrong is a diagnostic at its place.
 *
 * @param listener is told of the file's text and words, with their places
 * @param memory as for `loadDeck`
 */
export function loadDocument(
  { path, bytes, language }: DocumentSource,
  listener?: Listener,
  memory = createDeckMemory(),
): Deck {
  const { report, list } = diagnosticLog()
  memory.begin(undefined)
  const source = readSource(path, bytes, report)
  const named = language !== undefined && isLanguageTag(language) ? canonicalTag(language) : null
  const tag = named ?? languageOf(source.lines)
  const words = heard(source, tag, listener)
  const around = { media: mediaFiles(undefined), memory }
  const drafts = new Map([[tag, readDrafts(words, around, report)]])
  const id = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || 'deck'
  const file = { fields: {}, at: () => source.locate(1, 1) }
  const deck = deckOf({ id, file, languages: [tag], drafts }, report)
  return { ...deck, diagnostics: list() }
}

function deckFileOf(
  { files }: DeckSource,
  media: MediaFiles,
  report: Report,
  listener: Listener | undefined,
): DeckFile {
  const file: SourceFile | undefined = files.find(({ path }) => path === deckFileName)
  if (file) {
    const source = readSource(file.path, file.bytes, report)
    return readDeckFile(heard(source, null, listener), media, report)
  }
  const place = { file: deckFileName, line: 1, column: 1 }
  report('error', 'deck-file-missing', place)
  return { fields: {}, at: () => place }
}

/** A file whose words the listener is told as they are read, if there is one. */
function heard(source: Source, language: LanguageTag | null, listener?: Listener): Source {
  if (!listener) return source
  listener.source(source)
  return {
    ...source,
    hear: (passage) => {
      const [file, key, tag] = passage.path
      const titled = file === deckFileName && key === 'title' && typeof tag === 'string'
      listener.passage({ ...passage, language: language ?? (titled ? canonicalTag(tag) : null) })
    },
  }
}

function deckOf({ id, file, languages, drafts }: Parts, report: Report): Omit<Deck, 'diagnostics'> {
  const { fields, at } = file
  const slots = divideSlots(pairSlides(languages, drafts))
  if (slots.length === 0) report('error', 'deck-empty', at([]))
  const title = titleOf(id, file, languages, drafts, report)
  const wanted = { languages, title, link: linkIn(fields.link, languages) }
  const { slides, sections } = assemble(slots, wanted, report)
  return {
    id,
    title,
    languages,
    order: fields.order ?? null,
    theme: themeIn(fields),
    cover: fields.cover ?? null,
    durationMinutes: fields.durationMinutes ?? null,
    idle: idleOf(fields),
    attract: attractChoices(file, slides, report),
    sections,
    slides,
  }
}

/** The title that `deck.yaml` gives, else that of the first slide, else the deck's id. */
function titleOf(
  id: string,
  { fields, at }: DeckFile,
  languages: readonly LanguageTag[],
  drafts: Drafts,
  report: Report,
): Localised {
  const { title } = fields
  if (typeof title === 'string') return Object.fromEntries(languages.map((tag) => [tag, title]))
  const cover = (tag: LanguageTag) => plainText(drafts.get(tag)?.[0]?.title ?? [])
  const fallback = languages.map((tag) => title?.[tag] ?? cover(tag)).find(Boolean) ?? id
  return Object.fromEntries(
    languages.map((language) => {
      const own = title?.[language]
      if (title && own === undefined)
        report('warning', 'title-untranslated', at(['title']), { language })
      return [language, own ?? (cover(language) || fallback)]
    }),
  )
}
