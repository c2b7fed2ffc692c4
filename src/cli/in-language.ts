import type { Inspection } from '../core/inspect/inspect.ts'
import type { LanguageTag, Localised } from '../core/model/language.ts'

type Spoken = Pick<Inspection, 'languages' | 'title' | 'sections' | 'slides'>

/** Whether a deck has a language, however the tag is written: `zh-cn` is `zh-CN`. */
export function speaks(
  { languages }: Pick<Inspection, 'languages'>,
  language: LanguageTag,
): boolean {
  return tagOf(languages, language) !== undefined
}

/** A deck with only one of its languages. */
export function inLanguage<Deck extends Spoken>(deck: Deck, language: LanguageTag): Deck {
  const tag = tagOf(deck.languages, language) ?? language
  const only = <Value>(words: Localised<Value>): Localised<Value> =>
    Object.fromEntries(Object.entries(words).filter(([each]) => each === tag))
  return {
    ...deck,
    languages: [tag],
    title: only(deck.title),
    sections: deck.sections.map((section) => ({ ...section, title: only(section.title) })),
    slides: deck.slides.map((slide) => ({
      ...slide,
      title: only(slide.title),
      text: only(slide.text),
      notes: only(slide.notes),
    })),
  }
}

/** A language as a deck writes its tag. */
export function tagOf(
  languages: readonly LanguageTag[],
  language: LanguageTag,
): LanguageTag | undefined {
  return languages.find((each) => each.toLowerCase() === language.toLowerCase())
}
