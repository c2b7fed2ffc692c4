import type {
  DeckIndex,
  IndexedSection,
  LibraryIndex,
  ShownSlide,
  SlideRange,
  SpokenSlide,
  SlideTitle,
  TitleRange,
} from '../../contract/library.ts'
import { slidesNear, slidesPerRequest, titlesPerRequest } from '../../contract/requests.ts'
import { composeAttract } from '../../core/attract/compose.ts'
import type { AttractSettings } from '../../core/attract/compose.ts'
import type { Slide } from '../../core/model/deck.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import { readableParts } from '../../core/text/readable.ts'
import { plainText } from '../../core/text/inline.ts'
import type { Shelved } from './shelf.ts'

interface IndexOptions {
  readonly attract: AttractSettings
  /** Whether there are decks that nobody has looked at yet. */
  readonly loading?: boolean
}

/** What a window knows of the library before it asks for slides. */
export function indexLibrary(
  decks: readonly Shelved[],
  { attract, loading = false }: IndexOptions,
): LibraryIndex {
  return {
    decks: decks.map(indexDeck),
    languages: [...new Set(decks.flatMap(({ deck }) => deck.languages))],
    attract: composeAttract(
      decks.map(({ deck }) => deck),
      attract,
    ),
    loading,
  }
}

/** What a window knows of a deck before it asks for slides. */
export function indexDeck({ deck, revision, mediaRevision }: Shelved): DeckIndex {
  const { id, title, languages, theme, cover, durationMinutes, slides } = deck
  const sections = deck.sections.map((section): IndexedSection => {
    const start = slides.findIndex((slide) => slide.section === section.id)
    const count = slides.filter((slide) => slide.section === section.id).length
    return { ...section, start: Math.max(0, start), count }
  })
  return {
    id,
    title,
    languages,
    theme,
    cover,
    durationMinutes,
    sections,
    count: slides.length,
    revision,
    mediaRevision,
  }
}

/**
 * What a slide says in a language to somebody who listens, or null where the deck has no such slide.
 * A window asks when somebody does: its slides need not carry their words twice.
 */
export function spokenSlide(
  { deck }: Shelved,
  slide: string,
  language: LanguageTag,
): SpokenSlide | null {
  const content = deck.slides.find(({ id }) => id === slide)?.content[language]
  return content ? { parts: readableParts(content), audio: content.audio } : null
}

/**
 * Some slides of a deck, without the speaker's notes.
 *
 * @param from the index of the first, which is moved into the deck where it lies outside
 * @returns fewer than asked at the deck's end, and never more than `slidesPerRequest`
 */
export function rangeOf({ deck, revision }: Shelved, from: number, count: number): SlideRange {
  const start = Math.min(from, deck.slides.length)
  const slides = deck.slides.slice(start, start + Math.min(count, slidesPerRequest))
  return { deck: deck.id, revision, from: start, slides: slides.map(asShown) }
}

/** The slides that a window keeps where it stands on the slide at `index`. */
export function rangeAround(shelved: Shelved, index: number): SlideRange {
  const { from, count } = slidesNear(index)
  return rangeOf(shelved, from, count)
}

/** A slide as the audience may have it. */
export function asShown({ content, ...slide }: Slide): ShownSlide {
  const { id, section, layout, cover, seconds, link } = slide
  const shown = Object.entries(content).map(
    ([language, { title, blocks }]) => [language, { title, blocks }] as const,
  )
  return { id, section, layout, cover, seconds, link, content: Object.fromEntries(shown) }
}

/**
 * The titles of some slides of a deck, for an overview.
 *
 * @param from as for `rangeOf`
 * @returns never more than `titlesPerRequest`
 */
export function titlesOf({ deck, revision }: Shelved, from: number, count: number): TitleRange {
  const start = Math.min(from, deck.slides.length)
  const slides = deck.slides.slice(start, start + Math.min(count, titlesPerRequest))
  return { deck: deck.id, revision, from: start, titles: slides.map(titleOf) }
}

function titleOf({ layout, cover, content }: Slide): SlideTitle {
  const title = Object.entries(content).map(
    ([language, { title }]) => [language, plainText(title).replace(/\s+/g, ' ').trim()] as const,
  )
  return { title: Object.fromEntries(title), layout, cover }
}
