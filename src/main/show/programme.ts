import { inOrder } from '../../core/library/order.ts'
import type { LibraryIndex } from '../../contract/library.ts'
import { describeProblem } from '../../core/settings/problem.ts'
import type { Problem } from '../../core/settings/problem.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { openingShow } from '../../core/show/show.ts'
import type { Show } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'
import { createLibrary } from '../library/library.ts'
import { createParser } from '../library/parser.ts'
import type { Checkup, Shelved } from '../library/shelf.ts'
import { indexLibrary } from '../library/shown.ts'
import type { Source } from '../library/source.ts'
import { setStage } from '../library/stage.ts'
import type { Log } from '../log/log.ts'
import { createBookmark } from './bookmark.ts'
import type { LastStart } from './last-start.ts'
import { createLiveShow } from './live-show.ts'
import type { LiveShow } from './live-show.ts'
import { unmetSettings } from './unmet.ts'

/** The library on stage: the decks, and the show that runs with them. */
export interface Programme {
  /** The show, once all decks are there, or after a while with those that are. */
  readonly show: Promise<LiveShow>
  /** The same, or null before. */
  current(): LiveShow | null
  decks(): readonly Shelved[]
  index(): LibraryIndex
  /**
   * What a visitors' window begins with: the show as it stands, or before the curtain is up the
   * attract loop of the last start, which the decks then put right.
   */
  opening(): Promise<Opening>
  /** Where a deck comes from that is on show or in that loop. */
  sourceOf(deck: string): Source | null
  close(): Promise<void>
}

/** A window's first picture. */
interface Opening {
  readonly show: Show
  readonly library: LibraryIndex
}

export interface ProgrammeOptions {
  readonly settings: Settings
  readonly clock: Clock
  readonly log: Log
  /** What was on show when the app ran last under these settings, and is kept for the next time. */
  readonly lastStart?: LastStart
  readonly onShow: (show: Show) => void
  readonly onLibrary: (library: LibraryIndex) => void
  /** Called when the decks were looked at, with how each was found. */
  readonly onChecked?: (checkups: readonly Checkup[]) => void
  /** Called for what the settings ask of the decks in vain, once these are loaded. */
  readonly onProblem: (problem: Problem) => void
}

/** Decks that take longer to load come in under the running show; most are there before the window. */
const patienceMs = 8_000

/** With a picture from the last start, its window has the machine to itself for so long. */
const headStartMs = 1_000

/** The longest that decks wait for a window to ask for that picture. */
const windowMs = 4_000

/** Loads the decks that the settings name, raises the curtain, and keeps both up with the files. */
export function startProgramme(options: ProgrammeOptions): Programme {
  const { settings, clock, log, onShow, onLibrary, onProblem } = options
  const bookmark = settings.windowed ? createBookmark() : null
  let live: LiveShow | null = null
  let decks: readonly Shelved[] = []
  let loading = true
  let index = indexed()
  let remembered = options.lastStart?.read() ?? null
  let begin = () => {}

  const library = createLibrary({
    paths: settings.decks,
    parser: createParser({ clock }),
    clock,
    log,
    onChange: restock,
    onChecked: () => options.onChecked?.(library.checkups()),
  })

  function indexed(): LibraryIndex {
    return indexLibrary(decks, { attract: settings.attract, loading })
  }

  function restock(): void {
    decks = choose(library.decks(), settings.deck, loading)
    index = indexed()
    // The library goes first: a window that hears of a slide can then ask for it.
    if (!remembered) onLibrary(index)
    live?.restage(setStage(decks, settings))
    if (live && !loading) bookmark?.saved(live)
    if (!loading) keep()
  }

  function keep(): void {
    if (index.attract.length === 0) return
    const { language } = setStage(decks, settings)
    const sources = decks.map(({ source }) => source)
    options.lastStart?.keep({ language, library: index, sources })
  }

  async function load(): Promise<void> {
    await library.load()
    loading = false
    restock()
    for (const problem of unmetSettings(decks, settings)) {
      log.warn({ where: problem.where }, describeProblem(problem, 'en'))
      onProblem(problem)
    }
  }

  async function raise(): Promise<LiveShow> {
    if (remembered) {
      await new Promise<void>((resolve) => {
        begin = resolve
        clock.after(windowMs, resolve)
      })
    }
    const late = new Promise<void>((resolve) => clock.after(patienceMs, resolve))
    await Promise.race([load(), late])
    live = createLiveShow({
      stage: setStage(decks, settings),
      clock,
      onChange(show) {
        bookmark?.note(show)
        onShow(show)
      },
    })
    if (remembered) {
      remembered = null
      onLibrary(index)
      onShow(live.current())
    }
    return live
  }

  const raised = raise()

  return {
    show: raised,
    async opening() {
      if (!remembered) return { show: (await raised).current(), library: index }
      log.info({ decks: remembered.library.decks.length }, 'begins with what the last start showed')
      clock.after(headStartMs, () => begin())
      return { show: openingShow(remembered), library: remembered.library }
    },
    sourceOf(id) {
      const shelved = decks.find(({ deck }) => deck.id === id)
      const known = remembered?.sources.find((source) => source.id === id)
      return shelved?.source ?? known ?? null
    },
    current: () => live,
    decks: () => decks,
    index: () => index,
    close: () => library.close(),
  }
}

/**
 * The one deck asked for, or all where there is none of that id, in the order that decks ask for.
 * While decks are loading, it may be yet to come.
 */
function choose(
  decks: readonly Shelved[],
  only: string | null,
  loading: boolean,
): readonly Shelved[] {
  const chosen = decks.filter(({ deck }) => deck.id === only)
  if (loading && only !== null) return chosen
  return chosen.length > 0 ? chosen : inOrder(decks)
}
