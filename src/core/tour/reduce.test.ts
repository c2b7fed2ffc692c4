import { describe, expect, it } from 'vitest'
import { reduce } from '../show/reduce.ts'
import { openingShow } from '../show/show.ts'
import type { ShowEvent } from '../show/events.ts'
import type { Show, Stage, StagedDeck } from '../show/show.ts'
import { languageBeside, placeOf } from './tour.ts'
import type { TourEvent } from './tour.ts'

const idle = { timeoutSeconds: 60, warningSeconds: 20 }
const city: StagedDeck = {
  id: 'city',
  languages: ['zh-CN', 'en'],
  slides: ['cover', 'rail', 'road', 'sea'],
  idle,
}
const area: StagedDeck = { id: 'area', languages: ['en', 'ja'], slides: ['cover', 'port'], idle }
const stage: Stage = { decks: [city, area], language: 'zh-CN', idle, hardwareIdle: idle }

const tour = (event: TourEvent): ShowEvent => ({ type: 'tour', event })

function after(events: readonly ShowEvent[], from = openingShow(stage), on = stage): Show {
  return events.reduce((show, event) => reduce(show, event, on), from)
}

const next = tour({ type: 'next' })
const begun = after([tour({ type: 'begin', from: 'start' })])
const visited = after([
  { type: 'enter', deck: 'area', slide: 'port' },
  { type: 'speak', language: 'en' },
  { type: 'comfort', change: { textSize: 3 } },
])

describe('beginning', () => {
  it('shows the first deck from its start', () => {
    expect(begun.screen).toMatchObject({ deck: 'city', index: 0 })
    expect(begun.tour).toMatchObject({ ahead: null, blank: null, locked: false })
  })

  it('begins where a visitor is, or at that deck’s start, or at another deck’s', () => {
    const at = (event: TourEvent) => after([tour(event)], visited).screen
    expect(at({ type: 'begin', from: 'here' })).toMatchObject({ deck: 'area', slide: 'port' })
    expect(at({ type: 'begin', from: 'start' })).toMatchObject({ deck: 'area', index: 0 })
    expect(at({ type: 'begin', from: 'here', deck: 'city' })).toMatchObject({ deck: 'city' })
  })

  it('comes with the first press of a clicker, which brings the slides, and the second turns them', () => {
    expect(after([next]).screen).toMatchObject({ deck: 'city', index: 0 })
    expect(after([next, next]).screen).toMatchObject({ deck: 'city', index: 1 })
    expect(after([tour({ type: 'previous' })], visited).screen).toMatchObject({ index: 0 })
  })

  it('does nothing where there is no deck', () => {
    const bare = { ...stage, decks: [] }
    const opening = openingShow(bare)
    expect(after([next, tour({ type: 'begin', from: 'start' })], opening, bare)).toBe(opening)
  })
})

it('at the end visitors have the screen as they left it', () => {
  const led = after([next, tour({ type: 'speak', language: 'zh-CN' }), next], visited)
  expect(led.language).toBe('zh-CN')
  const ended = after([tour({ type: 'end' })], led)
  expect(ended).toMatchObject({
    screen: visited.screen,
    language: 'en',
    comfort: visited.comfort,
    tour: null,
  })
  expect(after([next, tour({ type: 'end' })]).screen).toEqual({ name: 'attract' })
})

it('at the end a screen whose deck is gone is home, in a language that is spoken', () => {
  const other = { ...city, languages: ['zh-CN'] }
  const without = { ...stage, decks: [other] }
  const led = after([tour({ type: 'go', deck: 'city', index: 1 })], visited)
  const ended = after([{ type: 'staged' }, tour({ type: 'end' })], led, without)
  expect(ended).toMatchObject({ screen: { deck: 'city', index: 0 }, language: 'zh-CN' })
})

it('walks no farther than the deck', () => {
  expect(after([tour({ type: 'previous' })], begun).screen).toMatchObject({ index: 0 })
  expect(after([tour({ type: 'last' }), next], begun).screen).toMatchObject({ index: 3 })
  expect(after([tour({ type: 'go', deck: 'gone', index: 1 })], begun)).toBe(begun)
})

describe('while somebody leads', () => {
  it('nobody is asked whether they are there, and no visitor ends it', () => {
    expect(after([{ type: 'idle' }, { type: 'leave' }], begun)).toBe(begun)
  })

  it('touches still work, unless they are locked', () => {
    const touch: ShowEvent = { type: 'move', deck: 'city', index: 2 }
    expect(after([touch], begun).screen).toMatchObject({ index: 2 })
    const locked = after([tour({ type: 'lock', on: true })], begun)
    expect(after([touch, { type: 'home' }, { type: 'speak', language: 'en' }], locked)).toBe(locked)
    expect(after([next], locked).screen).toMatchObject({ index: 1 })
  })

  it('a visitor who went home is brought back to where they left', () => {
    const away = after([next, { type: 'home' }], begun)
    expect(away.screen).toEqual({ name: 'home' })
    expect(after([next], away).screen).toMatchObject({ deck: 'city', index: 1 })
  })
})

it('blanks with a key and comes back with the same one', () => {
  const blank = (blank: 'black' | 'white') => tour({ type: 'blank', blank })
  expect(after([blank('black')], begun).tour?.blank).toBe('black')
  expect(after([blank('black'), blank('white')], begun).tour?.blank).toBe('white')
  expect(after([blank('black'), blank('black')], begun).tour?.blank).toBe(null)
})

describe('a frozen screen', () => {
  const frozen = after([tour({ type: 'freeze', on: true }), next, next], begun)

  it('stays while the presenter goes ahead', () => {
    expect(frozen.screen).toMatchObject({ index: 0 })
    expect(placeOf(frozen)).toMatchObject({ index: 2 })
  })

  it('follows when it thaws', () => {
    const thawed = after([tour({ type: 'freeze', on: false })], frozen)
    expect(thawed.screen).toMatchObject({ index: 2 })
    expect(thawed.tour?.ahead).toBe(null)
  })

  it('keeps the presenter’s place when the deck changes', () => {
    const shorter = { ...stage, decks: [{ ...city, slides: ['cover', 'road'] }] }
    expect(placeOf(after([{ type: 'staged' }], frozen, shorter))).toMatchObject({
      slide: 'road',
      index: 1,
    })
  })
})

it('what is lit on a slide goes with the slide, whoever turns it', () => {
  const spot = { at: { x: 0.5, y: 0.5 }, zoom: 2 }
  const lit = after([tour({ type: 'spot', spot })], begun)
  expect(lit.tour?.spot).toEqual(spot)
  expect(after([next], lit).tour?.spot).toBe(null)
  expect(after([{ type: 'move', deck: 'city', index: 1 }], lit).tour?.spot).toBe(null)
})

it('slides that change by themselves stop at the last', () => {
  const running = after([tour({ type: 'auto', auto: 'running' })], begun)
  expect(after([next], running).tour?.auto).toBe('running')
  expect(after([tour({ type: 'last' }), next], running).tour?.auto).toBe('off')
})

it('the second language is the deck’s other one, or the one asked for', () => {
  const both = after([tour({ type: 'bilingual', mode: 'titles' })], begun)
  expect(languageBeside(both, city.languages)).toBe('en')
  const spoken = after([tour({ type: 'speak', language: 'en' })], both)
  expect(languageBeside(spoken, city.languages)).toBe('zh-CN')
  const wished = after([tour({ type: 'bilingual', mode: 'slides', beside: 'ja' })], begun)
  expect(languageBeside(wished, ['zh-CN', 'en', 'ja'])).toBe('ja')
  expect(languageBeside(begun, city.languages)).toBe(null)
  expect(languageBeside(both, ['zh-CN'])).toBe(null)
})

it('says by identity that nothing changed', () => {
  const same: readonly TourEvent[] = [
    { type: 'first' },
    { type: 'freeze', on: false },
    { type: 'lock', on: false },
    { type: 'bilingual', mode: 'off' },
    { type: 'spot', spot: null },
    { type: 'auto', auto: 'off' },
  ]
  for (const event of same) expect(after([tour(event)], begun)).toBe(begun)
})
