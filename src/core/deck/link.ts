import type { LanguageTag, Localised } from '../model/language.ts'

/** Where a show lives on the web, as an author writes it: one address, or one per language. */
export type Link = string | Localised | undefined

/** The address for every language; a language without its own takes that of the first that has one. */
export function linkIn(link: Link, languages: readonly LanguageTag[]): Localised | null {
  if (link === undefined) return null
  if (typeof link === 'string') return Object.fromEntries(languages.map((tag) => [tag, link]))
  const fallback = languages.map((tag) => link[tag]).find((address) => address !== undefined)
  if (fallback === undefined) return null
  return Object.fromEntries(languages.map((tag) => [tag, link[tag] ?? fallback]))
}

/** The addresses of one slide of a show. */
export function linkTo(show: Localised | null, slide: string): Localised | null {
  if (!show) return null
  const fragment = `#${encodeURIComponent(slide)}`
  return Object.fromEntries(
    Object.entries(show).map(([language, address]) => [language, address + fragment]),
  )
}
