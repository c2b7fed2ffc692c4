import type { Deck, Slide } from '../model/deck.ts'
import type { Localised } from '../model/language.ts'
import { plainText } from '../text/inline.ts'
import { readableParts } from '../text/readable.ts'
import { slideMedia } from './slide-media.ts'

/** A deck as `inspect --json` shows it. */
export interface Inspection {
  readonly id: string
  readonly title: Localised
  readonly languages: Deck['languages']
  readonly sections: Deck['sections']
  readonly slides: readonly InspectedSlide[]
  readonly diagnostics: Deck['diagnostics']
}

interface InspectedSlide extends Pick<Slide, 'id' | 'section' | 'layout'> {
  readonly title: Localised
  /** All that a visitor can read on the slide, the title first, a line for each part. */
  readonly text: Localised
  readonly notes: Localised
  /** The paths in the deck's folder that the slide shows, in any language. */
  readonly media: readonly string[]
}

/** What a deck holds, as plain text: to search, to check and to compare. */
export function inspect(deck: Deck): Inspection {
  const { id, title, languages, sections, diagnostics } = deck
  return { id, title, languages, sections, slides: deck.slides.map(inspectSlide), diagnostics }
}

function inspectSlide(slide: Slide): InspectedSlide {
  const { id, section, layout, content } = slide
  return {
    id,
    section,
    layout,
    title: mapped(content, ({ title }) => plainText(title)),
    text: mapped(content, (words) => readableParts(words).join('\n')),
    notes: mapped(content, ({ notes }) => notes),
    media: slideMedia(slide),
  }
}

function mapped<From, To>(values: Localised<From>, change: (value: From) => To): Localised<To> {
  return Object.fromEntries(
    Object.entries(values).map(([language, value]) => [language, change(value)]),
  )
}
