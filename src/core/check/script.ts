import type { LanguageTag } from '../model/language.ts'

/** Whether a language is written in Chinese letters. */
export function isChinese(language: LanguageTag | null): boolean {
  return language !== null && /^(?:zh|yue|wuu|hak|nan|lzh)(?:-|$)/i.test(language)
}

/** Whether it is written in Simplified ones. */
export function isSimplified(language: LanguageTag | null): boolean {
  return isChinese(language) && !/-(?:Hant|TW|HK|MO)(?:-|$)/i.test(language ?? '')
}

/** Whether it is written in Latin letters, as far as Brocade knows it. */
export function isLatin(language: LanguageTag | null): boolean {
  return language !== null && !isChinese(language) && !/^(?:ja|ko)(?:-|$)/i.test(language)
}
