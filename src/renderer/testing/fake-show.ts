import type { Api } from '../../contract/api.ts'
import type { AttractItem, DeckIndex } from '../../contract/library.ts'
import type { Intent } from '../../core/show/events.ts'
import { openingShow } from '../../core/show/show.ts'
import { LiveShow } from '../state/live-show.svelte.ts'

const languages = ['zh-CN', 'en'] as const

/** A deck of one slide, as a window knows it. */
export function indexedDeck(id: string, more: Partial<DeckIndex> = {}): DeckIndex {
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
    ...more,
  }
}

interface Staged {
  readonly decks?: readonly DeckIndex[]
  readonly attract?: readonly AttractItem[]
}

/** A show that stands in the attract loop whatever a window intends; `intents` are what it heard. */
export function fakeShow({ decks = [indexedDeck('town')], attract = [] }: Staged): {
  readonly live: LiveShow
  readonly intents: Intent[]
} {
  const intents: Intent[] = []
  const idle = { timeoutSeconds: 60, warningSeconds: 20 }
  const show = openingShow({ decks: [], language: 'zh-CN', idle })
  const never = () => Promise.reject(new Error('nobody asks for this'))
  const api: Api = {
    boot: never,
    intend: (intent) => {
      // Signs of life are told at any touch.
      if (intent.type !== 'activity') intents.push(intent)
      return Promise.resolve(show)
    },
    slides: () => Promise.resolve(null),
    staffStatus: never,
    unlock: never,
    quit: never,
    onShow: () => () => undefined,
    onLibrary: () => () => undefined,
  }
  const library = { decks, languages, attract, loading: false }
  return { live: new LiveShow(api, { show, library, theme: null }), intents }
}
