import type { Deck, SlideContent } from '../model/deck.ts'
import type { LanguageTag, Localised } from '../model/language.ts'
import { plainText } from '../text/inline.ts'
import type { AttractFigure, AttractItem } from './item.ts'

/** A passer-by sees one round of the loop: each deck may stop them with so many figures. */
const figuresPerDeck = 4

/**
 * The pictures of the attract loop: every deck's cover, then figures from slides spread over each
 * deck, the decks taking turns.
 */
export function composeAttract(decks: readonly Deck[]): readonly AttractItem[] {
  return takeTurns(
    decks.map((deck) => [...coverOf(deck), ...spread(figuresOf(deck), figuresPerDeck)]),
  )
}

function coverOf(deck: Deck): readonly AttractItem[] {
  const [opening] = deck.slides
  if (!opening) return []
  const image = deck.cover ?? opening.cover
  return [{ deck: deck.id, slide: opening.id, image, title: deck.title, figure: null }]
}

/** One picture for each slide whose figure can be told in all languages of its deck. */
function figuresOf(deck: Deck): readonly AttractItem[] {
  return deck.slides.flatMap((slide) => {
    const figure = inAll(deck.languages, (language) => leadingFigure(slide.content[language]))
    if (figure === null) return []
    const title = inAll(deck.languages, (language) =>
      plainText(slide.content[language]?.title ?? []),
    )
    return {
      deck: deck.id,
      slide: slide.id,
      image: slide.cover ?? deck.cover,
      title: title ?? {},
      figure,
    }
  })
}

/** The first figure of a slide's first `stats` block: authors put the strongest first. */
function leadingFigure(content: SlideContent | undefined): AttractFigure | null {
  const stats = content?.blocks.find((block) => block.type === 'stats')
  const first = stats?.items[0]
  return first ? { value: first.value, unit: first.unit ?? '', label: first.label } : null
}

function inAll<Value>(
  languages: readonly LanguageTag[],
  valueIn: (language: LanguageTag) => Value | null,
): Localised<Value> | null {
  const entries = languages.flatMap((language) => {
    const value = valueIn(language)
    return value === null ? [] : [[language, value] as const]
  })
  return entries.length === languages.length ? Object.fromEntries(entries) : null
}

/** As many as wanted, evenly spread, in order. */
function spread<Item>(items: readonly Item[], wanted: number): readonly Item[] {
  if (items.length <= wanted) return items
  return Array.from({ length: wanted }, (_, n) =>
    Math.floor(((n + 0.5) * items.length) / wanted),
  ).flatMap((index) => items[index] ?? [])
}

function takeTurns<Item>(rows: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: longest }, (_, turn) =>
    rows.flatMap((row) => row.slice(turn, turn + 1)),
  ).flat()
}
