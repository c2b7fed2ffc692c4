import type { LibraryIndex } from '../../contract/library.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Show } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'
import { createLibrary } from '../library/library.ts'
import { createParser } from '../library/parser.ts'
import type { Shelved } from '../library/shelf.ts'
import { indexLibrary } from '../library/shown.ts'
import { setStage } from '../library/stage.ts'
import type { Log } from '../log/log.ts'
import { createLiveShow } from './live-show.ts'
import type { LiveShow } from './live-show.ts'

/** The library on stage: the decks, and the show that runs with them. */
export interface Programme {
  /** The show, once it has decks to begin with. */
  readonly show: Promise<LiveShow>
  decks(): readonly Shelved[]
  index(): LibraryIndex
  close(): Promise<void>
}

export interface ProgrammeOptions {
  readonly settings: Settings
  readonly clock: Clock
  readonly log: Log
  readonly onShow: (show: Show) => void
  readonly onLibrary: (library: LibraryIndex) => void
}

/** Decks that take longer to load come in under the running show. */
const patienceMs = 5000

/** Loads the decks that the settings name, raises the curtain, and keeps both up with the files. */
export function startProgramme(options: ProgrammeOptions): Programme {
  const { settings, clock, log, onShow, onLibrary } = options
  let live: LiveShow | null = null
  let decks: readonly Shelved[] = []
  let index = indexLibrary(decks)

  const library = createLibrary({
    paths: settings.decks,
    parser: createParser({ clock }),
    clock,
    log,
    onChange() {
      decks = choose(library.decks(), settings.deck)
      index = indexLibrary(decks)
      // The library goes first: a window that hears of a slide can then ask for it.
      onLibrary(index)
      live?.restage(setStage(decks, settings))
    },
  })

  async function raise(): Promise<LiveShow> {
    const late = new Promise<void>((resolve) => clock.after(patienceMs, resolve))
    await Promise.race([library.load(), late])
    if (settings.deck !== null && !decks.some(({ deck }) => deck.id === settings.deck)) {
      log.error({ deck: settings.deck }, 'no deck of this id: all are shown')
    }
    live = createLiveShow({ stage: setStage(decks, settings), clock, onChange: onShow })
    return live
  }

  return { show: raise(), decks: () => decks, index: () => index, close: () => library.close() }
}

/** The one deck asked for, or all where there is none of that id, in the order that decks ask for. */
function choose(decks: readonly Shelved[], only: string | null): readonly Shelved[] {
  const chosen = decks.filter(({ deck }) => deck.id === only)
  const place = ({ deck }: Shelved) => deck.order ?? Infinity
  return chosen.length > 0
    ? chosen
    : decks.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
