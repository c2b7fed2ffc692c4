import type { Report } from '../diagnostics/log.ts'
import type { LanguageTag } from '../model/language.ts'
import { deckFileName, type DeckFile } from './deck-file.ts'
import type { DeckSource, SourceFile } from './deck-source.ts'
import { canonicalTag, isLanguageTag } from './language.ts'

/** A deck's languages, the default first, each with its file. */
export type LanguageFiles = ReadonlyMap<LanguageTag, SourceFile>

/**
 * Finds the file of each language that `deck.yaml` lists, else of each that has one. A listed
 * language without a file is an error, a file that is not listed a warning; both are left out.
 */
export function languageFiles(
  { files }: DeckSource,
  { fields, at }: DeckFile,
  report: Report,
): LanguageFiles {
  const found = new Map(
    files.flatMap((file) => {
      const tag = tagOf(file)
      return tag === null ? [] : [[tag, file] as const]
    }),
  )
  const listed = fields.languages
  if (!listed) return found
  const kept = new Map<LanguageTag, SourceFile>()
  for (const [index, language] of listed.entries()) {
    const file = found.get(language)
    const place = at(['languages', index])
    if (kept.has(language)) report('warning', 'language-duplicate', place, { language })
    else if (file) kept.set(language, file)
    else report('error', 'language-missing', place, { language, file: `${language}.md` })
  }
  for (const [language, { path }] of found) {
    if (listed.includes(language)) continue
    report(
      'warning',
      'language-unlisted',
      { file: path, line: 1, column: 1 },
      { language, deckFile: deckFileName },
    )
  }
  return kept
}

function tagOf({ path }: SourceFile): LanguageTag | null {
  const name = /^([^/]+)\.md$/i.exec(path)?.[1]
  return name !== undefined && isLanguageTag(name) ? canonicalTag(name) : null
}
