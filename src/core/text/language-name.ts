import type { LanguageTag } from '../model/language.ts'

/**
 * Where the standard name of a tag is longer than what its readers call it; and English, for which
 * alone a first screen would open the engine's tables of all languages.
 */
const ownNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  'zh-HK': '繁體中文',
}

/** A language's name in that language, as its own readers look for it. */
export function languageName(language: LanguageTag): string {
  const own = ownNames[language]
  if (own) return own
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    // A deck may name a tag that is no tag; its letters are still a name.
    return language
  }
}

/** What a language as spoken is called in another: `zh-CN` is 中文 in Chinese, Chinese in English. */
export function spokenName(language: LanguageTag, inLanguage: LanguageTag): string {
  const [spoken = language] = language.split('-')
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(spoken) ?? language
  } catch {
    return language
  }
}
