import { reduceTour, restageTour } from '../tour/reduce.ts'
import type { ShowEvent } from './events.ts'
import { at, speak, stillAt } from './places.ts'
import { idleSettings, isSameComfort, openingShow, plainComfort } from './show.ts'
import type { Tour, TourEvent } from '../tour/tour.ts'
import type { Comfort, DeckScreen, Screen, Show, Stage } from './show.ts'

/**
 * The show after an event. Pure and total: an event that makes no sense where the show is
 * (a deck that is gone, an index past the end) leaves it where it stands or clamps.
 *
 * @returns the same value when nothing changed, so that callers can compare by identity
 */
export function reduce(show: Show, event: ShowEvent, stage: Stage): Show {
  if (show.tour && !passes(event, show.tour)) return show
  return dimmed(show, happened(show, event, stage))
}

function lead(show: Show, event: TourEvent, stage: Stage): Show {
  const led = reduceTour(show, event, stage)
  return led !== show && event.type === 'end' ? restage(led, stage) : led
}

/** What a presenter lights on a slide goes with the slide. */
function dimmed(before: Show, show: Show): Show {
  const { tour } = show
  const lit = tour?.spot && !isSame(before.screen, show.screen)
  return lit ? { ...show, tour: { ...tour, spot: null } } : show
}

function happened(show: Show, event: ShowEvent, stage: Stage): Show {
  switch (event.type) {
    case 'tour':
      return lead(show, event.event, stage)
    case 'enter':
      return visit(show, enter(event, stage), null)
    case 'home':
      return goHome(show, stage)
    case 'move':
      return move(show, event, stage)
    case 'jump':
      return jump(show, event, stage)
    case 'back':
      return show.back ? visit(show, show.back, null) : show
    case 'hardware':
      return visit(show, { name: 'hardware' }, null)
    case 'comfort':
      return comfort(show, { ...show.comfort, ...event.change })
    case 'speak':
      return speak(show, event.language, stage)
    case 'activity':
      return show.idle.state === 'active' ? show : { ...show, idle: { state: 'active' } }
    case 'watch':
      return watch(show, event.playing)
    case 'idle':
      return warn(show, stage)
    case 'leave':
    case 'reset':
      return show.screen.name === 'attract'
        ? comfort(speak(show, stage.language, stage), plainComfort)
        : startAfresh(show, stage)
    case 'staged':
      return restageTour(restage(show, stage), stage)
  }
}

/**
 * While somebody leads the show nobody is asked whether they are there, no visitor ends it, and
 * none moves it where touches are locked.
 */
function passes(event: ShowEvent, tour: Tour): boolean {
  switch (event.type) {
    case 'tour':
    case 'reset':
    case 'staged':
    case 'hardware':
      return true
    case 'idle':
    case 'leave':
      return false
    default:
      return !tour.locked
  }
}

function visit(show: Show, screen: Screen, back: DeckScreen | null): Show {
  const there = isSame(show.screen, screen) && show.idle.state === 'active' && !show.watching
  if (there && show.back === back) return show
  return { ...show, screen, back, idle: { state: 'active' }, watching: false }
}

/** Home is a jump like another: one touch leads back into the deck. */
function goHome(show: Show, stage: Stage): Show {
  if (show.screen.name !== 'deck')
    return show.screen.name === 'home' ? visit(show, home(stage), show.back) : show
  const there = home(stage)
  return visit(show, there, isSame(show.screen, there) ? show.back : show.screen)
}

function isSame(one: Screen, other: Screen): boolean {
  if (one.name !== 'deck' || other.name !== 'deck') return one.name === other.name
  return one.deck === other.deck && one.slide === other.slide && one.index === other.index
}

/** One deck is its own home. */
function home(stage: Stage): Screen {
  const [only, ...others] = stage.decks
  return only && others.length === 0 ? at(only, 0) : { name: 'home' }
}

function enter(event: { readonly deck?: string; readonly slide?: string }, stage: Stage): Screen {
  const deck = stage.decks.find(({ id }) => id === event.deck)
  if (!deck) return home(stage)
  return at(deck, Math.max(0, deck.slides.indexOf(event.slide ?? '')))
}

function move(
  show: Show,
  event: { readonly deck: string; readonly index: number },
  stage: Stage,
): Show {
  const deck = stage.decks.find(({ id }) => id === event.deck)
  if (!deck || show.screen.name !== 'deck' || show.screen.deck !== deck.id) return show
  const screen = at(deck, event.index)
  if (isSame(screen, show.screen)) return show
  // Who has walked back on foot needs no way back.
  const back = show.back && isSame(screen, show.back) ? null : show.back
  return { ...show, screen, back, watching: false }
}

function jump(
  show: Show,
  event: { readonly deck: string; readonly index: number },
  stage: Stage,
): Show {
  const from = show.screen
  const moved = move(show, event, stage)
  return moved === show || from.name !== 'deck' ? moved : { ...moved, back: from }
}

function comfort(show: Show, wanted: Comfort): Show {
  return isSameComfort(show.comfort, wanted) ? show : { ...show, comfort: wanted }
}

/** Films run on slides. */
function watch(show: Show, playing: boolean): Show {
  const possible = show.screen.name === 'deck' || !playing
  return !possible || show.watching === playing ? show : { ...show, watching: playing }
}

function startAfresh(show: Show, stage: Stage): Show {
  return { ...openingShow(stage), session: show.session + 1 }
}

function warn(show: Show, stage: Stage): Show {
  if (show.screen.name === 'attract' || show.watching || show.idle.state === 'warning') return show
  const seconds = idleSettings(show.screen, stage).warningSeconds
  return { ...show, idle: { state: 'warning', seconds } }
}

/**
 * After a reload the visitor stays on the slide of the same id, else at the same place. The
 * attract loop is nobody's: it takes the stage's language.
 */
function restage(show: Show, stage: Stage): Show {
  const { screen } = show
  if (screen.name === 'attract') return speak(show, stage.language, stage)
  const spoken = stage.decks.some(({ languages }) => languages.includes(show.language))
  const kept = keepBack(spoken ? show : speak(show, stage.language, stage), stage)
  if (screen.name !== 'deck') return kept
  const deck = stage.decks.find(({ id }) => id === screen.deck)
  if (!deck) {
    if (stage.decks.length === 0) return startAfresh(kept, stage)
    return { ...kept, screen: home(stage), watching: false }
  }
  const moved = stillAt(deck, screen)
  return isSame(moved, screen)
    ? kept
    : { ...kept, screen: moved, watching: kept.watching && moved.slide === screen.slide }
}

function keepBack(show: Show, stage: Stage): Show {
  const { back } = show
  if (!back) return show
  const deck = stage.decks.find(({ id }) => id === back.deck)
  const kept = deck ? stillAt(deck, back) : null
  return kept && isSame(kept, back) ? show : { ...show, back: kept }
}
