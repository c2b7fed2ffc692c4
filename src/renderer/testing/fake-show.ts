import type { Api } from '../../contract/api.ts'
import type { AttractItem, DeckIndex } from '../../contract/library.ts'
import { bareBoot } from '../../contract/requests.ts'
import type { Intent } from '../../core/show/events.ts'
import { openingShow } from '../../core/show/show.ts'
import { LiveShow } from '../state/live-show.svelte.ts'

const languages = ['zh-CN', 'en'] as const

/** A deck of one slide, as a window knows it. */
function indexedDeck(id: string): DeckIndex {
  const title = { 'zh-CN': `${id}城`, en: `The town of ${id}` }
  return {
    id,
    title,
    languages,
    theme: 'brocade',
    cover: null,
    durationMinutes: null,
    sections: [{ id: 'all', title, start: 0, count: 1 }],
    count: 1,
    revision: 1,
    mediaRevision: 1,
  }
}

interface Staged {
  readonly attract: readonly AttractItem[]
  /** When main answers what a window intends, if not at once. */
  readonly answered?: Promise<void>
}

/** A show that stands in the attract loop whatever a window intends; `intents` are what it heard. */
export function fakeShow({ attract, answered = Promise.resolve() }: Staged): {
  readonly live: LiveShow
  readonly intents: Intent[]
} {
  const intents: Intent[] = []
  const show = openingShow({ language: 'zh-CN' })
  const never = () => Promise.reject(new Error('nobody asks for this'))
  const api: Api = {
    boot: never,
    intend: (intent) => {
      // Signs of life are told at any touch.
      if (intent.type !== 'activity') intents.push(intent)
      return answered.then(() => show)
    },
    slides: () => Promise.resolve(null),
    spoken: () => Promise.resolve(null),
    titles: () => Promise.resolve(null),
    staffStatus: never,
    unlock: never,
    quit: never,
    testHardware: never,
    present: never,
    pulse: never,
    key: () => Promise.resolve(null),
    panel: never,
    reportFindings: never,
    deckFindings: never,
    openPlace: never,
    onShow: () => () => undefined,
    onLibrary: () => () => undefined,
    onDeckFindings: () => () => undefined,
    onPoint: () => () => undefined,
    onDraw: () => () => undefined,
  }
  const library = { decks: [indexedDeck('town')], languages, attract, loading: false }
  return {
    live: new LiveShow(api, { ...bareBoot, show, library }),
    intents,
  }
}
