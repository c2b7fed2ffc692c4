import { parts } from '../../core/attract/playlist.ts'
import type { PlaylistEntry } from '../../core/attract/playlist.ts'
import type { Problem } from '../../core/settings/problem.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { byNearness } from '../../core/text/suggest.ts'
import type { Shelved } from '../library/shelf.ts'
import { speaks } from '../library/stage.ts'

/**
 * What the settings ask of the decks in vain. A kiosk goes on without it, since nobody may be
 * there to mend it; where there is no deck at all, that is the trouble, and nothing is said here.
 */
export function unmetSettings(
  decks: readonly Shelved[],
  { deck: wished, language, attract }: Pick<Settings, 'deck' | 'language' | 'attract'>,
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
  return [...problems, ...attract.playlist.flatMap((entry) => unmetEntry(entry, decks))]
}

/** A deck may have hundreds of slides: a complaint names the likeliest. */
const mostNamed = 8

function unmetEntry(entry: PlaylistEntry, decks: readonly Shelved[]): readonly Problem[] {
  const where = 'attract.playlist'
  const wanted = parts(entry)
  const found = decks.find(({ deck }) => deck.id === wanted.deck)?.deck
  if (!found) {
    const known = decks.map(({ deck }) => deck.id).join(', ')
    return [{ code: 'playlist-deck-missing', where, values: { got: wanted.deck, known } }]
  }
  const ids = found.slides.map(({ id }) => id)
  if (wanted.slide === null || ids.includes(wanted.slide)) return []
  const known = byNearness(wanted.slide, ids).slice(0, mostNamed).join(', ')
  const values = { deck: found.id, got: wanted.slide, known }
  return [{ code: 'playlist-slide-missing', where, values }]
}
