import { at, speak, stillAt } from '../show/places.ts'
import type { DeckScreen, Show, Stage, StagedDeck } from '../show/show.ts'
import { placeOf } from './tour.ts'
import type { Spot, Tour, TourEvent } from './tour.ts'

/**
 * The show after something that a presenter did. Whatever moves the show begins a walkthrough where
 * there is none. Pure and total, as `reduce` of the show is.
 *
 * @returns the same value when nothing changed
 */
export function reduceTour(show: Show, event: TourEvent, stage: Stage): Show {
  switch (event.type) {
    case 'begin':
      return begin(show, event, stage)
    case 'end':
      return end(show)
    case 'next':
      return step(show, 1, stage)
    case 'previous':
      return step(show, -1, stage)
    case 'first':
      return walk(show, stage, () => 0)
    case 'last':
      return walk(show, stage, ({ slides }) => slides.length - 1)
    case 'go':
      return goTo(show, event, stage)
    case 'speak':
      return speak(started(show, stage), event.language, stage)
    default:
      return adjust(started(show, stage), event)
  }
}

/** What does not move the show. */
type Adjustment = Extract<
  TourEvent,
  { type: 'blank' | 'freeze' | 'lock' | 'bilingual' | 'spot' | 'auto' }
>

function adjust(show: Show, event: Adjustment): Show {
  const { tour } = show
  if (!tour) return show
  switch (event.type) {
    case 'blank':
      return withTour(show, { blank: tour.blank === event.blank ? null : event.blank })
    case 'freeze':
      return event.on ? freeze(show) : thaw(show)
    case 'lock':
      return withTour(show, { locked: event.on })
    case 'bilingual':
      return withTour(show, { bilingual: event.mode, beside: event.beside ?? tour.beside })
    case 'spot':
      return withTour(show, { spot: sameSpot(tour.spot, event.spot) ? tour.spot : event.spot })
    case 'auto':
      return withTour(show, { auto: event.auto })
  }
}

function withTour(show: Show, change: Partial<Tour>): Show {
  const { tour } = show
  if (!tour) return show
  const next = { ...tour, ...change }
  const same =
    next.ahead === tour.ahead &&
    next.blank === tour.blank &&
    next.locked === tour.locked &&
    next.bilingual === tour.bilingual &&
    next.beside === tour.beside &&
    next.spot === tour.spot &&
    next.auto === tour.auto
  return same ? show : { ...show, tour: next }
}

function sameSpot(one: Spot | null, other: Spot | null): boolean {
  return one?.at.x === other?.at.x && one?.at.y === other?.at.y && one?.zoom === other?.zoom
}

/** A show that somebody leads, on a deck where there is one. */
function started(show: Show, stage: Stage): Show {
  if (show.tour) return show
  const screen = show.screen.name === 'deck' ? show.screen : opening(show, stage)
  if (!screen) return show
  const { language, comfort, back } = show
  return {
    ...show,
    screen,
    back: null,
    idle: { state: 'active' },
    watching: false,
    tour: {
      before: { screen: show.screen, language, comfort, back },
      ahead: null,
      blank: null,
      locked: false,
      bilingual: 'off',
      beside: null,
      spot: null,
      auto: 'off',
    },
  }
}

/** Where a walkthrough begins whose screen shows no slide: where a visitor left it, else at the start. */
function opening({ back }: Show, { decks }: Stage): DeckScreen | null {
  const [first] = decks
  return back ?? (first ? at(first, 0) : null)
}

function begin(show: Show, event: Extract<TourEvent, { type: 'begin' }>, stage: Stage): Show {
  const led = started(show, stage)
  const place = placeOf(led)
  const deck = event.deck ?? place?.deck
  const stays = event.from === 'here' && deck === place?.deck
  return deck === undefined || stays ? led : goTo(led, { deck, index: 0 }, stage)
}

/** The show must be staged after it: decks may have changed since visitors had it. */
function end(show: Show): Show {
  const { tour } = show
  if (!tour) return show
  return { ...show, ...tour.before, idle: { state: 'active' }, watching: false, tour: null }
}

function step(show: Show, by: number, stage: Stage): Show {
  // The first press of a clicker brings the slides, and only the next one turns them.
  if (!placeOf(show)) return walk(show, stage, (_, index) => index)
  const moved = walk(show, stage, (_, index) => index + by)
  const stays = placeOf(moved)?.index === placeOf(show)?.index
  return stays && moved.tour?.auto === 'running' ? withTour(moved, { auto: 'off' }) : moved
}

/** Goes to another slide of the same deck, or back to the slides from where there are none. */
function walk(show: Show, stage: Stage, to: (deck: StagedDeck, index: number) => number): Show {
  const led = started(show, stage)
  const place = placeOf(led) ?? opening(led, stage)
  const deck = place && deckIn(place, stage)
  return place && deck ? moveTo(led, at(deck, to(deck, place.index))) : led
}

function goTo(
  show: Show,
  { deck: id, index }: { readonly deck: string; readonly index: number },
  stage: Stage,
): Show {
  const deck = stage.decks.find((staged) => staged.id === id)
  return deck ? moveTo(started(show, stage), at(deck, index)) : show
}

/** A frozen screen stays, and only the presenter moves. */
function moveTo(show: Show, place: DeckScreen): Show {
  const { tour, screen } = show
  if (!tour) return show
  if (tour.ahead) return withTour(show, { ahead: same(tour.ahead, place) ? tour.ahead : place })
  if (screen.name === 'deck' && same(screen, place)) return show
  return { ...show, screen: place, watching: false }
}

function freeze(show: Show): Show {
  const place = placeOf(show)
  return place && !show.tour?.ahead ? withTour(show, { ahead: place }) : show
}

function thaw(show: Show): Show {
  const ahead = show.tour?.ahead
  return ahead ? moveTo(withTour(show, { ahead: null }), ahead) : show
}

function same(one: DeckScreen, other: DeckScreen): boolean {
  return one.deck === other.deck && one.slide === other.slide && one.index === other.index
}

function deckIn(place: DeckScreen, { decks }: Stage): StagedDeck | undefined {
  return decks.find(({ id }) => id === place.deck)
}

/** The presenter's place after decks have changed under the walkthrough. */
export function restageTour(show: Show, stage: Stage): Show {
  const ahead = show.tour?.ahead
  if (!ahead) return show
  const deck = deckIn(ahead, stage)
  const kept = deck ? stillAt(deck, ahead) : null
  return withTour(show, { ahead: kept && same(kept, ahead) ? ahead : kept })
}
