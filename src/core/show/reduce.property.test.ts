import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf } from '../tour/tour.ts'
import type { TourEvent } from '../tour/tour.ts'
import type { ShowEvent } from './events.ts'
import { reduce } from './reduce.ts'
import { idleSettings, openingShow, textSizes } from './show.ts'
import type { Show, Stage, StagedDeck } from './show.ts'

const language = fc.constantFrom('zh-CN', 'en', 'ja')
const deckId = fc.constantFrom('a', 'b', 'c')
const slideId = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6')
const seconds = fc.integer({ min: 1, max: 100 })
const idle = fc.record({ timeoutSeconds: seconds, warningSeconds: seconds })

const deck: fc.Arbitrary<StagedDeck> = fc.record({
  id: deckId,
  languages: fc.uniqueArray(language, { minLength: 1 }),
  slides: fc.uniqueArray(slideId, { minLength: 1 }),
  idle,
})

const stage: fc.Arbitrary<Stage> = fc.record({
  decks: fc.uniqueArray(deck, { maxLength: 3, selector: ({ id }) => id }),
  language,
  idle,
  hardwareIdle: idle,
})

const tourEvent: fc.Arbitrary<TourEvent> = fc.oneof(
  fc.record(
    { type: fc.constant('begin' as const), from: fc.constantFrom('start', 'here'), deck: deckId },
    { requiredKeys: ['type', 'from'] },
  ),
  fc.record({
    type: fc.constant('go' as const),
    deck: deckId,
    index: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({ type: fc.constantFrom('freeze' as const, 'lock' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('speak' as const), language }),
  fc.record({ type: fc.constant('auto' as const), auto: fc.constantFrom('off', 'running') }),
  fc.constantFrom<TourEvent[]>(
    { type: 'end' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'first' },
    { type: 'last' },
    { type: 'blank', blank: 'black' },
    { type: 'spot', spot: { at: { x: 0, y: 0 }, zoom: 2 } },
  ),
)

const event: fc.Arbitrary<ShowEvent> = fc.oneof(
  tourEvent.map((event) => ({ type: 'tour' as const, event })),
  fc.record(
    { type: fc.constant('enter' as const), deck: deckId, slide: slideId },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    type: fc.constant('move' as const),
    deck: deckId,
    index: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({
    type: fc.constant('jump' as const),
    deck: deckId,
    index: fc.integer({ min: -3, max: 9 }),
  }),
  fc.record({ type: fc.constant('speak' as const), language }),
  fc.record({
    type: fc.constant('comfort' as const),
    change: fc.record(
      { textSize: fc.constantFrom(...textSizes), reach: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('watch' as const), playing: fc.boolean() }),
  fc.constantFrom<ShowEvent[]>(
    { type: 'home' },
    { type: 'hardware' },
    { type: 'back' },
    { type: 'activity' },
    { type: 'leave' },
    { type: 'idle' },
    { type: 'reset' },
  ),
)

/** A visitor's or the clock's event on the same stage, or a new stage. */
const step = fc.oneof(
  { weight: 6, arbitrary: event.map((event) => ({ event, stage: null })) },
  { weight: 3, arbitrary: stage.map((stage) => ({ event: { type: 'staged' } as const, stage })) },
)

/** What a window may rely on whatever has happened. */
function check(show: Show, on: Stage): void {
  const { screen } = show
  if (screen.name === 'deck') {
    const shown = on.decks.find(({ id }) => id === screen.deck)
    expect(shown, 'the deck on show is on the stage').toBeDefined()
    expect(shown?.slides[screen.index], 'the slide stands at its index').toBe(screen.slide)
  } else expect(show.watching, 'films run on slides').toBe(false)
  const { back } = show
  if (back) {
    const left = on.decks.find(({ id }) => id === back.deck)
    expect(left?.slides[back.index], 'the way back leads to a slide').toBe(back.slide)
    expect(screen.name, 'nobody goes back into a deck from the attract loop').not.toBe('attract')
  }
  if (screen.name === 'attract') expect(show.idle.state, 'nobody is asked').toBe('active')
  if (show.idle.state === 'warning') expect(show.idle.seconds).toBeGreaterThan(0)
  const place = placeOf(show)
  if (show.tour?.ahead) {
    const led = on.decks.find(({ id }) => id === place?.deck)
    expect(led?.slides[place?.index ?? -1], 'the presenter is on a slide').toBe(place?.slide)
  }
  if (show.tour) expect(show.idle.state, 'nobody is asked while somebody leads').toBe('active')
  const spoken = on.decks.some(({ languages }) => languages.includes(show.language))
  expect(spoken || show.language === on.language, 'somebody speaks the language').toBe(true)
}

it('whatever happens, the show stays one that a window can draw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(stage, fc.array(step, { maxLength: 40 }), (first, steps) => {
      let on = first
      let show = openingShow(on)
      check(show, on)
      for (const { event, stage: next } of steps) {
        on = next ?? on
        const before = show
        show = reduce(before, event, on)
        check(show, on)
        expect(show.session - before.session, 'a session ends at most once').toBeOneOf([0, 1])
        if (show !== before) expect(show, 'another value is another show').not.toEqual(before)
        if (show.idle.state === 'warning' && before.idle.state === 'active') {
          expect(show.idle.seconds).toBe(idleSettings(show.screen, on).warningSeconds)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

it('a reset leaves nothing of the visitor behind', () => {
  fc.assert(
    fc.property(stage, fc.array(event, { maxLength: 30 }), (on, events) => {
      const visited = events.reduce((show, event) => reduce(show, event, on), openingShow(on))
      const { session, ...rest } = reduce(visited, { type: 'reset' }, on)
      const { session: opening, ...fresh } = openingShow(on)
      expect(rest).toEqual(fresh)
      expect(session).toBeGreaterThanOrEqual(opening)
    }),
  )
})
