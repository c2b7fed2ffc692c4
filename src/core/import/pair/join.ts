import type { Origin } from '../../document/document.ts'
import type { Outline } from '../outline.ts'

/** An outline and where its document begins. */
export interface Begun {
  readonly outline: Outline
  readonly origin: Origin
}

/** One outline per language: a further document of a language goes on where the one before ends. */
export function joinedByLanguage(all: readonly Begun[]): readonly Outline[] {
  const byLanguage = new Map<string, Outline>()
  for (const { outline, origin } of all) {
    const before = byLanguage.get(outline.language)
    byLanguage.set(outline.language, before ? continued(before, outline, origin) : outline)
  }
  return [...byLanguage.values()]
}

/** The further document's title opens a section, its opening stands in that. */
function continued(
  before: Outline,
  { title, subtitle, opening, notes, chapters, contact }: Outline,
  origin: Origin,
): Outline {
  const under =
    subtitle.length > 0 ? [{ kind: 'paragraph', text: subtitle, look: null, origin } as const] : []
  const passages = [...under, ...opening]
  const isNamed = title.length + passages.length + notes.length > 0
  const opener = { level: 1, title, reason: 'heading', passages, notes, origin } as const
  return {
    ...before,
    chapters: [...before.chapters, ...(isNamed ? [opener] : []), ...chapters],
    contact: [...before.contact, ...contact],
  }
}
