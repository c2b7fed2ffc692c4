import { draw, noInk } from '../../core/tour/ink.ts'
import type { Ink, InkStep } from '../../core/tour/ink.ts'
import type { KeyMap } from '../../core/tour/keys.ts'
import { planOf } from '../../core/tour/pace.ts'
import { placeOf } from '../../core/tour/tour.ts'
import type { Point, TourEvent } from '../../core/tour/tour.ts'
import { desk } from '../../core/tour/wheel.ts'
import type {
  PresenterPanel,
  RemoteView,
  TimerWish,
  TourView,
  WheelWish,
} from '../../contract/tour.ts'
import type { Show } from '../../core/show/show.ts'
import type { Clock } from '../clock/clock.ts'
import type { Shelved } from '../library/shelf.ts'
import type { LiveShow } from '../show/live-show.ts'
import { createAutoAdvance } from './auto-advance.ts'
import { createClicker } from './clicker.ts'
import type { Clicker } from './clicker.ts'
import { createGuides } from './guides.ts'
import type { Guides } from './guides.ts'
import { createStopwatch } from './stopwatch.ts'
import { createWalkthroughLog } from './walkthrough-log.ts'
import type { WalkthroughLog } from '../../contract/tour.ts'

/** Who hears of a walkthrough: windows, telephones. */
interface TourListener {
  readonly changed: (view: TourView) => void
  readonly pointed: (point: Point | null) => void
  readonly drawn: (step: InkStep) => void
}

/** The walkthrough over the live show: who leads, with what, and for how long. */
export interface Walkthrough {
  readonly guides: Guides
  view(): TourView
  ink(): Ink
  /** Does something to the show in a guide's name; false when somebody else drives. */
  act(by: string, event: TourEvent): boolean
  /** A key pressed in one of our windows, as `Clicker` has it. */
  readonly press: Clicker['press']
  wheel(by: string, wish: WheelWish): boolean
  timer(by: string, wish: TimerWish): boolean
  point(by: string, point: Point | null): boolean
  draw(by: string, step: InkStep): boolean
  /** The show has changed, whoever did it. */
  note(show: Show): void
  /** Something of the view has changed elsewhere: the remote, its followers, the decks. */
  refresh(): void
  listen(listener: TourListener): () => void
}

export interface WalkthroughOptions {
  /** Once it is there: before, nobody leads. */
  readonly show: () => LiveShow | null
  readonly decks: () => readonly Shelved[]
  readonly remote: () => { readonly view: RemoteView; readonly followers: number }
  readonly keys: KeyMap
  /** A walkthrough that nobody touches ends after this. */
  readonly forgottenSeconds: number
  /** How long a slide stays that names no time, while slides change by themselves. */
  readonly autoSeconds: number
  readonly clock: Clock
  /** The wall's time, in milliseconds since 1970: for the log only. */
  readonly today: () => number
  readonly openPanel: (panel: PresenterPanel) => void
  readonly onEnd: (log: WalkthroughLog) => void
}

/** A walkthrough that nobody leads yet. */
export function createWalkthrough(options: WalkthroughOptions): Walkthrough {
  const { show: live, decks, remote, clock, onEnd } = options
  const listeners = new Set<TourListener>()
  const stopwatch = createStopwatch(clock)
  const guides = createGuides(clock, refresh)
  const auto = createAutoAdvance(clock, options.autoSeconds, () => dispatch({ type: 'next' }))
  const log = createWalkthroughLog({ clock, today: options.today, decks })
  const clicker = createClicker({
    ...options,
    isThere: () => guides.isThere(desk),
    isTouring: () => last?.tour !== undefined && last.tour !== null,
    deck: () => placeOf(current())?.deck ?? decks()[0]?.deck.id,
    act: (event) => void act(desk, event),
    onTyped: refresh,
  })
  let ink: Ink = noInk
  let last: Show | null = null
  let callOffForgetting = () => {}

  function dispatch(event: TourEvent): void {
    live()?.dispatch({ type: 'tour', event })
  }

  function wind(): void {
    callOffForgetting()
    callOffForgetting = last?.tour
      ? clock.after(options.forgottenSeconds * 1000, () => dispatch({ type: 'end' }))
      : () => {}
  }

  function view(): TourView {
    const show = current()
    const place = placeOf(show)
    const deck = decks().find(({ deck }) => deck.id === place?.deck)?.deck
    const { view: door, followers } = remote()
    return {
      show,
      place,
      ...stopwatch.read(),
      plan: deck && place ? planOf(deck, place.index) : null,
      ...guides.view(),
      followers,
      typed: clicker.typed(),
      remote: door,
      log: show.tour ? null : log.last(),
    }
  }

  function current(): Show {
    const show = live()?.current()
    if (!show) throw new Error('nobody leads a show that has not begun')
    return show
  }

  function refresh(): void {
    if (listeners.size === 0 || !live()) return
    const now = view()
    for (const { changed } of listeners) changed(now)
  }

  function act(by: string, event: TourEvent): boolean {
    if (!guides.mayDrive(by)) return false
    wind()
    dispatch(event)
    return true
  }

  function changeInk(step: InkStep): void {
    ink = draw(ink, step)
    for (const { drawn } of listeners) drawn(step)
  }

  return {
    guides,
    view,
    ink: () => ink,
    act,
    press: (press, where) => (live() ? clicker.press(press, where) : null),
    wheel: (by, wish) => guides.turn(by, wish),
    timer(by, wish) {
      if (!guides.mayDrive(by)) return false
      stopwatch[wish]()
      refresh()
      return true
    },
    point(by, point) {
      if (!guides.mayDrive(by) || !last?.tour) return false
      wind()
      for (const { pointed } of listeners) pointed(point)
      return true
    },
    draw(by, step) {
      if (!guides.mayDrive(by) || !last?.tour) return false
      wind()
      changeInk(step)
      return true
    },
    note(show) {
      const before = last
      last = show
      if (show.tour && !before?.tour) stopwatch.start()
      if (!show.tour && before?.tour) {
        stopwatch.stop()
        guides.release()
      }
      if (slideOf(show) !== (before && slideOf(before)) && ink.length > 0)
        changeInk({ type: 'wipe' })
      const ended = log.note(show)
      if (ended) onEnd(ended)
      auto.wind(show, decks())
      wind()
      refresh()
    },
    refresh,
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What ink lies on: the audience's slide, while somebody leads. */
function slideOf({ screen, tour }: Show): string | null {
  return tour && screen.name === 'deck' ? `${screen.deck}/${screen.slide}` : null
}
