import type { DeckIndex } from '../../contract/library.ts'
import type { Sheet } from '../../contract/measure.ts'
import { plainComfort, type Comfort, type Show } from '../../core/show/show.ts'
import { createOwnShow } from '../state/own-show.ts'
import type { LiveShow } from '../state/live-show.svelte.ts'

type TextSize = Comfort['textSize']

/** A show on a deck in a language, in which nothing moves and nobody is asked. */
export function createSheetShow(
  { deck, language, slides }: Pick<Sheet, 'deck' | 'language' | 'slides'>,
  decks: readonly DeckIndex[],
): {
  readonly live: LiveShow
  /** Sets the visitor's size of text. */
  resize(textSize: TextSize): void
} {
  const showAt = (size: TextSize): Show => ({
    screen: { name: 'deck', deck, slide: slides[0]?.id ?? '', index: 0 },
    language,
    comfort: { ...plainComfort, calm: true, textSize: size },
    back: null,
    idle: { state: 'active' },
    watching: false,
    session: 0,
    tour: null,
  })
  const library = { decks, languages: [language], attract: [], loading: false }
  const { live, turn } = createOwnShow(library, showAt(plainComfort.textSize))
  return { live, resize: (size) => turn(showAt(size)) }
}
