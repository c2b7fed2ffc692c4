import { createApi, type Api } from '../../contract/api.ts'
import type { LibraryIndex } from '../../contract/library.ts'
import { bareBoot } from '../../contract/requests.ts'
import type { Show } from '../../core/show/show.ts'
import { LiveShow } from './live-show.svelte.ts'

/** A show that is a page's alone: slides read from it how they are to be drawn. */
export interface OwnShow {
  readonly live: LiveShow
  /** Makes it another. */
  turn(show: Show): void
}

/** A show that hears of nothing but `turn`, and whose intents nobody answers. */
export function createOwnShow(library: LibraryIndex, show: Show): OwnShow {
  let hear: (show: Show) => void = () => {}
  const api: Api = {
    ...createApi({ invoke: () => new Promise<never>(() => {}), subscribe: () => () => {} }),
    onShow(listener) {
      hear = listener
      return () => {}
    },
  }
  const live = new LiveShow(api, { ...bareBoot, show, library })
  return { live, turn: (next) => hear(next) }
}
