import type { Deck } from '../model/deck.ts'
import { candidateFor, chooseFrom } from './choose.ts'
import type { Candidate } from './item.ts'

/** An entry of the hall's playlist. */
export interface PlaylistEntry {
  /** `deck` for all that a deck brings to the loop, or `deck/slide`. */
  readonly item: string
  /** How long it stays; `null` leaves that to the deck. */
  readonly seconds: number | null
}

/** What an entry plays; nothing where there is no such deck or slide. */
export function played(entry: PlaylistEntry, decks: readonly Deck[]): readonly Candidate[] {
  const { deck, slide } = parts(entry)
  const found = decks.find(({ id }) => id === deck)
  if (!found) return []
  const candidates =
    slide === null ? chooseFrom(found) : [candidateFor(found, slide)].filter((one) => one !== null)
  return candidates.map((one) => ({ ...one, seconds: entry.seconds ?? one.seconds }))
}

/** The deck and slide that an entry names: neither has a stroke in its name. */
export function parts({ item }: PlaylistEntry): {
  readonly deck: string
  readonly slide: string | null
} {
  const stroke = item.indexOf('/')
  if (stroke < 0) return { deck: item, slide: null }
  return { deck: item.slice(0, stroke), slide: item.slice(stroke + 1) }
}
