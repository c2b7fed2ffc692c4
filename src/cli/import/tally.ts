import type { LanguageTag, Localised } from '../../core/model/language.ts'
import type { ImportedDeck } from '../../import/import-files.ts'

/** What an import came to. */
export interface Tally {
  readonly title: Localised
  readonly languages: readonly LanguageTag[]
  readonly slides: number
  readonly sections: number
  readonly pictures: number
  /** How many things of each kind `import-report.md` lists. */
  readonly report: {
    /** Sentences in no part of the deck. */
    readonly nowhere: number
    /** Sentences in the speaker notes alone. */
    readonly inNotes: number
    /** What belongs to the page or the file and not to its matter. */
    readonly aside: number
    readonly lost: number
    readonly mended: number
    /** What looks like a slip and is not for certain. */
    readonly doubtful: number
  }
}

/** Counts what was imported, and what the report has of it. */
export function tally({ draft, account, source: { imported, losses } }: ImportedDeck): Tally {
  const mended = imported.mends.filter(({ certain }) => certain).length
  const opensSection = ({ section }: { readonly section: string | null }) => section !== null
  return {
    title: draft.title,
    languages: draft.languages,
    slides: draft.slides.length,
    sections: draft.slides.filter(({ content }) => Object.values(content).some(opensSection))
      .length,
    pictures: imported.media.length,
    report: {
      nowhere: account.nowhere.length,
      inNotes: account.inNotes.length,
      aside: imported.asides.length,
      lost: losses.length,
      mended,
      doubtful: imported.mends.length - mended,
    },
  }
}
