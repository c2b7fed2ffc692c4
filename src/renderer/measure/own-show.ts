import { createApi, type Api } from '../../contract/api.ts'
import type { DeckIndex } from '../../contract/library.ts'
import type { Sheet } from '../../contract/measure.ts'
import { plainComfort, type Comfort, type Show } from '../../core/show/show.ts'
import { LiveShow } from '../state/live-show.svelte.ts'

type TextSize = Comfort['textSize']

/** A show that is this page's alone: slides read from it how they are to be drawn. */
export interface OwnShow {
  readonly live: LiveShow
  /** Sets the visitor's size of text. */
  resize(textSize: TextSize): void
}

/** A show on a sheet's deck in its language, in which nothing moves and nobody is asked. */
export function createOwnShow(
  { deck, language, slides }: Sheet,
  decks: readonly DeckIndex[],
): OwnShow {
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
  let hear: (show: Show) => void = () => {}
  const api: Api = {
    ...createApi({ invoke: () => new Promise<never>(() => {}), subscribe: () => () => {} }),
    onShow(listener) {
      hear = listener
      return () => {}
    },
  }
  const library = { decks, languages: [language], attract: [], loading: false }
  const live = new LiveShow(api, {
    show: showAt(plainComfort.textSize),
    library,
    theme: null,
    sound: 'off',
    authoring: false,
    ink: [],
  })
  return { live, resize: (size) => hear(showAt(size)) }
}
