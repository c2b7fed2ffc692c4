import type { LanguageTag, Localised } from '../../core/model/language.ts'

/** A value in the language on show, else in the default language of its deck. */
export function inLanguage<T>(
  deck: { readonly languages: readonly LanguageTag[] },
  values: Localised<T>,
  language: LanguageTag,
): T | undefined {
  return values[language] ?? values[deck.languages[0] ?? ''] ?? Object.values(values)[0]
}

/** The language that a deck answers in when asked for `language`. */
export function spokenLanguage(
  deck: { readonly languages: readonly LanguageTag[] },
  language: LanguageTag,
): LanguageTag {
  return deck.languages.includes(language) ? language : (deck.languages[0] ?? language)
}
