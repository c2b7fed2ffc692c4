import type { Problem } from '../../core/settings/problem.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Shelved } from '../library/shelf.ts'
import { speaks } from '../library/stage.ts'

/**
 * What the settings ask of the decks in vain. A kiosk goes on without it, since nobody may be
 * there to mend it; where there is no deck at all, that is the trouble, and nothing is said here.
 */
export function unmetSettings(
  decks: readonly Shelved[],
  { deck: wished, language }: Pick<Settings, 'deck' | 'language'>,
): readonly Problem[] {
  const problems: Problem[] = []
  if (decks.length === 0) return problems
  const ids = decks.map(({ deck }) => deck.id)
  if (wished !== null && !ids.includes(wished)) {
    const values = { got: wished, known: ids.join(', ') }
    problems.push({ code: 'deck-missing', where: 'deck', values })
  }
  if (language !== null && !speaks(decks, language)) {
    const spoken = new Set(decks.flatMap(({ deck }) => deck.languages))
    const values = { got: language, known: [...spoken].join(', ') }
    problems.push({ code: 'language-unspoken', where: 'language', values })
  }
  return problems
}
