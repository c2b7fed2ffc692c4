import type { LanguageTag } from '../../core/model/language.ts'

/** The languages that this telephone's owner reads, the most wanted first. */
export function readLanguages(): readonly LanguageTag[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language]
}

/**
 * The first language of some that the owner reads, by its whole tag, else by its language alone.
 *
 * @returns null where there is none
 */
export function bestLanguage(
  read: readonly LanguageTag[],
  languages: readonly LanguageTag[],
): LanguageTag | null {
  const spoken = (tag: LanguageTag): string => tag.split('-')[0]?.toLowerCase() ?? ''
  for (const wanted of read) {
    const exact = languages.find((tag) => tag.toLowerCase() === wanted.toLowerCase())
    const near = languages.find((tag) => spoken(tag) === spoken(wanted))
    if (exact ?? near) return exact ?? near ?? null
  }
  return null
}
