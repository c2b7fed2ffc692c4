import type { Loss } from '../../document/document.ts'
import type { LanguageTag } from '../../model/language.ts'
import type { Imported } from '../outline.ts'
import type { DeckDraft } from '../layout/deck-draft.ts'
import { accountOf } from './account.ts'
import { reportMarkdown } from './report.ts'
import { chosenLayout, slideMarkdown } from './slide.ts'
import { yaml } from './rich.ts'

/** One text file of a deck's folder, UTF-8. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface Source {
  /** The documents as the user named them. */
  readonly files: readonly string[]
  readonly imported: Imported
  /** What their readers could not bring along. */
  readonly losses: readonly Loss[]
}

/**
 * The text files of a deck's folder: `deck.yaml`, one Markdown file per language, and
 * `import-report.md`, which says what became of every word that is on no slide.
 *
 * @param account what `accountOf` says of them, where it is known already
 */
export function write(
  draft: DeckDraft,
  source: Source,
  account = accountOf(source.imported, draft),
): readonly TextFile[] {
  return [
    { path: 'deck.yaml', text: deckYaml(draft) },
    ...draft.languages.map((language) => ({
      path: `${language}.md`,
      text: languageFile(draft, language),
    })),
    { path: 'import-report.md', text: reportMarkdown(draft, source, account) },
  ]
}

function deckYaml({ title, languages, cover }: DeckDraft): string {
  return yaml({ title, languages, cover: cover ?? undefined })
}

function languageFile(draft: DeckDraft, language: LanguageTag): string {
  return draft.slides
    .flatMap((slide, index) => {
      const words = slide.content[language]
      return words ? [slideMarkdown(slide, words, chosenLayout(draft, slide, index))] : []
    })
    .join('\n')
}
