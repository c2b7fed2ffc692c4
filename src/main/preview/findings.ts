import { basename } from 'node:path'
import { countByLevel } from '../../core/diagnostics/count.ts'
import { describe } from '../../core/diagnostics/describe.ts'
import { isDeckText } from '../../core/library/names.ts'
import type { Diagnostic, Level } from '../../core/model/diagnostic.ts'
import { findingsPerDeck } from '../../contract/preview.ts'
import type { DeckFindings, Finding } from '../../contract/preview.ts'
import type { Checkup } from '../library/shelf.ts'
import type { Source } from '../library/source.ts'

const ranks: Record<Level, number> = { error: 0, warning: 1, info: 2 }

/** What a window lists of a deck. */
export function findingsOf(
  { source, deck, held }: Checkup,
  diagnostics: readonly Diagnostic[],
): DeckFindings {
  return {
    deck: source.id,
    title: deck?.title ?? {},
    state: deck === null ? 'unread' : held ? 'held' : 'shown',
    findings: diagnostics
      .toSorted((a, b) => ranks[a.level] - ranks[b.level])
      .slice(0, findingsPerDeck)
      .map((diagnostic) => asFinding(diagnostic, source)),
    counts: countByLevel(diagnostics),
  }
}

function asFinding(diagnostic: Diagnostic, source: Source): Finding {
  const { level, file, line, column } = diagnostic
  return {
    level,
    file,
    line,
    column,
    words: { 'zh-CN': describe(diagnostic, 'zh-CN'), en: describe(diagnostic, 'en') },
    opens: opens(file, source),
  }
}

/** Letters, digits and little else: what a shell, or an editor's command line, reads as it stands. */
const plainName = /^[\p{L}\p{N} ._-]+$/u

function opens(file: string, { kind, path }: Source): boolean {
  const own = kind === 'document' ? file === basename(path) : isDeckText(file)
  return own && plainName.test(file)
}
