import type { Deck } from '../model/deck.ts'
import { chooseFrom } from './choose.ts'
import type { AttractItem } from './item.ts'
import { mix, withoutEchoes } from './mix.ts'
import type { Row } from './mix.ts'
import { played } from './playlist.ts'
import type { PlaylistEntry } from './playlist.ts'

/** What the hall says about its attract loop. */
export interface AttractSettings {
  /** How long an item stays where nobody says otherwise. */
  readonly itemSeconds: number
  /** What plays, in this order; empty for a mix of all decks. */
  readonly playlist: readonly PlaylistEntry[]
}

/**
 * One round of the attract loop: the hall's playlist, or where there is none, or nothing of it is
 * on show, a mix of what the decks bring.
 */
export function composeAttract(
  decks: readonly Deck[],
  { itemSeconds, playlist }: AttractSettings,
): readonly AttractItem[] {
  const listed = playlist.flatMap((entry) => played(entry, decks))
  const round = listed.length > 0 ? listed : mix(decks.map(rowOf))
  return withoutEchoes(round).map((item) => ({ ...item, seconds: item.seconds ?? itemSeconds }))
}

function rowOf(deck: Deck): Row {
  return { items: chooseFrom(deck), ordered: deck.attract.length > 0 }
}
