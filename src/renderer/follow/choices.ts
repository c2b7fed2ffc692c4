import type { LanguageTag } from '../../core/model/language.ts'
import { textSizes, type Comfort } from '../../core/show/show.ts'

/** What a follower has set on their own telephone. */
export interface FollowChoices {
  /** Null until they choose: what the telephone reads, or the show. */
  readonly language: LanguageTag | null
  readonly textSize: Comfort['textSize']
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const place = 'brocade.follow'
const plain: FollowChoices = { language: null, textSize: 1 }

/** What was kept on a telephone, or what holds at first: another version may have written it. */
export function readChoices(shelf: Shelf | null): FollowChoices {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(place) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return plain
    const language: unknown = Reflect.get(kept, 'language')
    const size: unknown = Reflect.get(kept, 'textSize')
    return {
      language: typeof language === 'string' ? language : null,
      textSize: textSizes.find((known) => known === size) ?? plain.textSize,
    }
  } catch {
    return plain
  }
}

/** Keeps them for the next visit. */
export function keepChoices(shelf: Shelf | null, choices: FollowChoices): void {
  try {
    shelf?.setItem(place, JSON.stringify(choices))
  } catch {
    // A full telephone forgets; nobody is stopped by it.
  }
}
