import { bareBoot } from '../../../src/contract/requests.ts'
import { loadDeck } from '../../../src/core/deck/load.ts'
import type { Intent } from '../../../src/core/show/events.ts'
import { openingShow } from '../../../src/core/show/show.ts'
import { setStage } from '../../../src/main/library/stage.ts'
import { indexLibrary, rangeAround, rangeOf } from '../../../src/main/library/shown.ts'
import { reduce } from '../../../src/core/show/reduce.ts'
import { defaultSettings } from '../../../src/core/settings/settings.ts'
import { picture } from '../sample-deck.ts'

/** Answers a window as main would. */
export type Answer = (channel: string, request: Intent | Range | null) => unknown

interface Range {
  readonly from: number
  readonly count: number
}

/**
 * A show that stands on the first slide of a deck whenever a window boots: main's own parts, without
 * Electron around them.
 */
export function answersFor(files: ReadonlyMap<string, string>): Answer {
  const encoder = new TextEncoder()
  const deck = loadDeck({
    id: 'bench',
    files: Array.from(files, ([path, text]) => ({
      path,
      bytes: encoder.encode(text),
    })),
    media: [picture],
  })
  const source = { id: deck.id, kind: 'folder', path: deck.id, root: 0 } as const
  const shelved = { deck, source, revision: 1, mediaRevision: 1 }
  const stage = setStage([shelved], { ...defaultSettings, language: 'en' })
  const opening = reduce(openingShow(stage), { type: 'enter', deck: deck.id }, stage)
  let show = opening
  const library = indexLibrary([shelved], { attract: defaultSettings.attract })
  return (channel, request) => {
    switch (channel) {
      case 'show:boot':
        show = opening
        return { ...bareBoot, show, library, slides: rangeAround(shelved, 0) }
      case 'show:intent':
        if (request && 'type' in request) show = reduce(show, request, stage)
        return show
      case 'deck:slides':
        if (request && 'from' in request) return rangeOf(shelved, request.from, request.count)
        throw new Error('a window asked for slides without saying which')
      default:
        return null
    }
  }
}
