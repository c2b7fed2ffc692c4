import type { Passage } from '../deck/passage.ts'
import type { Slide, SlideContent } from '../model/deck.ts'
import type { Place } from '../model/diagnostic.ts'
import type { LanguageTag } from '../model/language.ts'
import { findersOf, type Finder } from './places.ts'

/** One language of a slide. */
export interface Side {
  readonly language: LanguageTag
  readonly content: SlideContent
  readonly find: Finder
  /** Where the slide begins in its file. */
  readonly place: Place
}

/** What a language has of each slide; slides that it lacks are not among them. */
export function sidesOf(
  slides: readonly Slide[],
  passages: readonly Passage[],
  language: LanguageTag,
): ReadonlyMap<Slide, Side> {
  const finders = findersOf(slides, passages, language)
  return new Map(
    slides.flatMap((slide) => {
      const content = slide.content[language]
      const place = slide.places[language]
      const find = finders.get(slide)
      return content && place && find ? [[slide, { language, content, find, place }] as const] : []
    }),
  )
}

/** `zh-CN.md:12:5`, as editors write a place. */
export function spell({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
