import { loadDeck } from '../../../src/core/deck/load.ts'
import { openingShow } from '../../../src/core/show/show.ts'
import { setStage } from '../../../src/main/library/stage.ts'
import { indexLibrary, rangeOf } from '../../../src/main/library/shown.ts'
import { reduce } from '../../../src/core/show/reduce.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { picture, sampleDeck } from '../sample-deck.ts'

/** Answers a window as main would. */
export type Answer = (channel: string, request: unknown) => unknown

/**
 * A show that stands on the first slide of a deck: main's own parts, without Electron around
 * them. Intents change nothing.
 */
export function answersFor(slides: number): Answer {
  const encoder = new TextEncoder()
  const deck = loadDeck({
    id: 'bench',
    files: Array.from(sampleDeck(slides), ([path, text]) => ({
      path,
      bytes: encoder.encode(text),
    })),
    media: [picture],
  })
  const source = { id: deck.id, kind: 'folder', path: deck.id, root: 0 } as const
  const shelved = { deck, source, revision: 1, mediaRevision: 1 }
  const stage = setStage([shelved], { ...defaultSettings, language: 'en' })
  const show = reduce(openingShow(stage), { type: 'enter', deck: deck.id }, stage)
  const library = indexLibrary([shelved], { attract: defaultSettings.attract })
  return (channel, request) => {
    switch (channel) {
      case 'show:boot':
        return { show, library, theme: null, sound: 'off', authoring: false }
      case 'show:intent':
        return show
      case 'deck:slides': {
        const { from, count } = rangeAsked(request)
        return rangeOf(shelved, from, count)
      }
      default:
        return null
    }
  }
}

function rangeAsked(request: unknown): { readonly from: number; readonly count: number } {
  if (typeof request === 'object' && request !== null && 'from' in request && 'count' in request) {
    return { from: Number(request.from), count: Number(request.count) }
  }
  throw new Error('a window asked for slides without saying which')
}
