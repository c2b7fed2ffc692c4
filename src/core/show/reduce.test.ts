import { describe, expect, it } from 'vitest'
import type { ShowEvent } from './events.ts'
import { reduce } from './reduce.ts'
import { idleSettings, openingShow, plainComfort } from './show.ts'
import type { Show, Stage, StagedDeck } from './show.ts'

const idle = { timeoutSeconds: 60, warningSeconds: 20 }
const city: StagedDeck = {
  id: 'city',
  languages: ['zh-CN', 'en'],
  slides: ['cover', 'rail', 'road', 'sea'],
  idle,
}
const area: StagedDeck = {
  id: 'area',
  languages: ['en', 'ja'],
  slides: ['cover', 'port'],
  idle: { timeoutSeconds: 90, warningSeconds: 30 },
}
const hardwareIdle = { timeoutSeconds: 600, warningSeconds: 20 }
const stage: Stage = { decks: [city, area], language: 'zh-CN', idle, hardwareIdle }
const alone: Stage = { ...stage, decks: [city] }
const bare: Stage = { ...stage, decks: [] }

function after(events: readonly ShowEvent[], on = stage, from = openingShow(on)): Show {
  return events.reduce((show, event) => reduce(show, event, on), from)
}

const enterCity: ShowEvent = { type: 'enter', deck: 'city' }
const atRoad = after([enterCity, { type: 'move', deck: 'city', index: 2 }])

describe('entering', () => {
  it('leads from the attract loop to home, where there are several decks', () => {
    expect(after([{ type: 'enter' }]).screen).toEqual({ name: 'home' })
  })

  it('leads into the only deck there is', () => {
    expect(after([{ type: 'enter' }], alone).screen).toMatchObject({ deck: 'city', index: 0 })
  })

  it('leads to home when there is nothing else', () => {
    expect(after([{ type: 'enter' }], bare).screen).toEqual({ name: 'home' })
  })

  it('opens a deck at its first slide, or at the slide asked for', () => {
    expect(after([enterCity]).screen).toEqual({
      name: 'deck',
      deck: 'city',
      slide: 'cover',
      index: 0,
    })
    expect(after([{ ...enterCity, slide: 'road' }]).screen).toMatchObject({
      slide: 'road',
      index: 2,
    })
  })

  it('falls back to the first slide, or to home, for what is not there', () => {
    expect(after([{ ...enterCity, slide: 'gone' }]).screen).toMatchObject({ index: 0 })
    expect(after([{ type: 'enter', deck: 'gone' }]).screen).toEqual({ name: 'home' })
  })

  it('answers the question and ends the hold of a film', () => {
    const asked = after([enterCity, { type: 'watch', playing: true }])
    const warned: Show = { ...asked, idle: { state: 'warning', seconds: 20 } }
    expect(reduce(warned, enterCity, stage)).toMatchObject({
      idle: { state: 'active' },
      watching: false,
    })
  })
})

describe('home', () => {
  it('is reached from a deck', () => {
    expect(reduce(atRoad, { type: 'home' }, stage).screen).toEqual({ name: 'home' })
  })

  it('is the first slide where there is only one deck', () => {
    const moved = after([{ type: 'enter' }, { type: 'move', deck: 'city', index: 3 }], alone)
    expect(reduce(moved, { type: 'home' }, alone).screen).toMatchObject({ index: 0 })
  })

  it('is not reached from the attract loop: a touch enters', () => {
    const show = openingShow(stage)
    expect(reduce(show, { type: 'home' }, stage)).toBe(show)
  })
})

describe('moving', () => {
  it('names the slide at the index', () => {
    expect(atRoad.screen).toEqual({ name: 'deck', deck: 'city', slide: 'road', index: 2 })
  })

  it.each([
    [-5, 0],
    [99, 3],
    [1.9, 1],
  ])('to %d ends at %d', (index, where) => {
    expect(reduce(atRoad, { type: 'move', deck: 'city', index }, stage).screen).toMatchObject({
      index: where,
    })
  })

  it.each<[string, Show, ShowEvent]>([
    ['in another deck', atRoad, { type: 'move', deck: 'area', index: 1 }],
    ['in a deck that is gone', atRoad, { type: 'move', deck: 'gone', index: 1 }],
    ['at home', after([{ type: 'enter' }]), { type: 'move', deck: 'city', index: 1 }],
    ['to where the show is', atRoad, { type: 'move', deck: 'city', index: 2 }],
  ])('%s changes nothing', (_, show, event) => {
    expect(reduce(show, event, stage)).toBe(show)
  })

  it('leaves a film behind', () => {
    const watching = reduce(atRoad, { type: 'watch', playing: true }, stage)
    expect(reduce(watching, { type: 'move', deck: 'city', index: 3 }, stage).watching).toBe(false)
  })
})

describe('speaking', () => {
  it('keeps the place', () => {
    expect(reduce(atRoad, { type: 'speak', language: 'en' }, stage)).toEqual({
      ...atRoad,
      language: 'en',
    })
  })

  it('takes the language of any deck, and no other', () => {
    expect(reduce(atRoad, { type: 'speak', language: 'ja' }, stage).language).toBe('ja')
    expect(reduce(atRoad, { type: 'speak', language: 'xx' }, stage)).toBe(atRoad)
    expect(reduce(atRoad, { type: 'speak', language: 'zh-CN' }, stage)).toBe(atRoad)
  })
})

describe('idling', () => {
  it('asks for as long as the screen’s own settings say', () => {
    expect(reduce(atRoad, { type: 'idle' }, stage).idle).toEqual({ state: 'warning', seconds: 20 })
    const inArea = after([{ type: 'enter', deck: 'area' }, { type: 'idle' }])
    expect(inArea.idle).toEqual({ state: 'warning', seconds: 30 })
    expect(idleSettings({ name: 'home' }, stage)).toBe(idle)
  })

  it('asks once, never over the attract loop, and not during a film', () => {
    const asked = reduce(atRoad, { type: 'idle' }, stage)
    const watching = reduce(atRoad, { type: 'watch', playing: true }, stage)
    for (const show of [asked, openingShow(stage), watching]) {
      expect(reduce(show, { type: 'idle' }, stage)).toBe(show)
    }
  })

  it('ends with any activity, where the visitor was', () => {
    const asked = reduce(atRoad, { type: 'idle' }, stage)
    expect(reduce(asked, { type: 'activity' }, stage)).toEqual(atRoad)
    expect(reduce(atRoad, { type: 'activity' }, stage)).toBe(atRoad)
  })

  it.each(['leave', 'reset'] as const)('%s starts afresh for the next visitor', (type) => {
    const english = after([{ type: 'speak', language: 'en' }, { type: 'idle' }], stage, atRoad)
    expect(reduce(english, { type }, stage)).toEqual({ ...openingShow(stage), session: 1 })
  })

  it('a reset of the attract loop takes back the language, and ends no session', () => {
    const opening = openingShow(stage)
    const english = reduce(opening, { type: 'speak', language: 'en' }, stage)
    expect(reduce(english, { type: 'reset' }, stage)).toEqual(opening)
    expect(reduce(opening, { type: 'reset' }, stage)).toBe(opening)
  })
})

describe('the hardware screen', () => {
  const testing = after([{ type: 'hardware' }], stage, atRoad)

  it('takes the place of whatever is on show, and keeps no way back into it', () => {
    const { screen, back, language, session } = testing
    expect({ screen, back }).toEqual({ screen: { name: 'hardware' }, back: null })
    expect({ language, session }).toEqual({ language: atRoad.language, session: 0 })
    expect(after([{ type: 'hardware' }]).screen).toEqual({ name: 'hardware' })
  })

  it('waits for a touch by its own time, then asks as always', () => {
    expect(idleSettings(testing.screen, stage)).toBe(hardwareIdle)
    expect(reduce(testing, { type: 'idle' }, stage).idle).toEqual({ state: 'warning', seconds: 20 })
  })

  it.each(['leave', 'reset'] as const)('%s leads back to the attract loop', (type) => {
    expect(reduce(testing, { type }, stage)).toEqual({ ...openingShow(stage), session: 1 })
  })

  it('stands whatever happens to the decks', () => {
    expect(reduce(testing, { type: 'staged' }, bare).screen).toEqual({ name: 'hardware' })
    expect(reduce(testing, { type: 'move', deck: 'city', index: 1 }, stage)).toBe(testing)
    expect(reduce(testing, { type: 'home' }, stage)).toBe(testing)
  })
})

describe('watching', () => {
  it('is noted once, on a slide only', () => {
    const watching = reduce(atRoad, { type: 'watch', playing: true }, stage)
    expect(watching).toEqual({ ...atRoad, watching: true })
    expect(reduce(watching, { type: 'watch', playing: true }, stage)).toBe(watching)
    const opening = openingShow(stage)
    expect(reduce(opening, { type: 'watch', playing: true }, stage)).toBe(opening)
  })
})

describe('other decks on the stage', () => {
  const withSlides = (slides: readonly string[]): Stage => ({
    ...stage,
    decks: [{ ...city, slides }, area],
  })

  it('change nothing for a visitor whose slide stands where it stood', () => {
    expect(reduce(atRoad, { type: 'staged' }, withSlides(['cover', 'rail', 'road']))).toBe(atRoad)
    const opening = openingShow(stage)
    expect(reduce(opening, { type: 'staged' }, alone)).toBe(opening)
  })

  it('keep the visitor on the slide of the same id', () => {
    const longer = withSlides(['cover', 'new', 'rail', 'road', 'sea'])
    expect(reduce(atRoad, { type: 'staged' }, longer).screen).toMatchObject({
      slide: 'road',
      index: 3,
    })
  })

  it('keep the place where the slide is gone, and the end where the place is gone', () => {
    expect(reduce(atRoad, { type: 'staged' }, withSlides(['a', 'b', 'c'])).screen).toMatchObject({
      slide: 'c',
      index: 2,
    })
    expect(reduce(atRoad, { type: 'staged' }, withSlides(['a'])).screen).toMatchObject({
      slide: 'a',
      index: 0,
    })
  })

  it('lead home where the deck is gone', () => {
    const others: Stage = { ...stage, decks: [area, { ...area, id: 'third' }] }
    expect(reduce(atRoad, { type: 'staged' }, others).screen).toEqual({ name: 'home' })
    expect(reduce(atRoad, { type: 'staged' }, { ...stage, decks: [area] }).screen).toMatchObject({
      deck: 'area',
    })
  })

  it('lead back to the attract loop where no deck is left, without its question', () => {
    const asked = reduce(atRoad, { type: 'idle' }, stage)
    expect(reduce(asked, { type: 'staged' }, bare)).toEqual({ ...openingShow(bare), session: 1 })
  })

  it('take back a language that nobody speaks any more', () => {
    const japanese = reduce(atRoad, { type: 'speak', language: 'ja' }, stage)
    expect(reduce(japanese, { type: 'staged' }, alone).language).toBe('zh-CN')
  })

  it('give the attract loop their own language', () => {
    const opening = openingShow({ ...bare, language: 'en' })
    expect(reduce(opening, { type: 'staged' }, stage).language).toBe('zh-CN')
  })

  it('let go of a film whose slide has gone', () => {
    const watching = reduce(atRoad, { type: 'watch', playing: true }, stage)
    expect(reduce(watching, { type: 'staged' }, withSlides(['a', 'b'])).watching).toBe(false)
    expect(reduce(watching, { type: 'staged' }, withSlides(['road'])).watching).toBe(true)
  })
})

describe('jumping', () => {
  const jumped = after([{ type: 'jump', deck: 'city', index: 0 }], stage, atRoad)

  it('leaves a way back, which is used once', () => {
    expect(jumped.screen).toMatchObject({ slide: 'cover' })
    expect(jumped.back).toMatchObject({ slide: 'road' })
    const back = after([{ type: 'back' }], stage, jumped)
    expect(back.screen).toMatchObject({ slide: 'road' })
    expect(back.back).toBeNull()
    expect(after([{ type: 'back' }], stage, back)).toBe(back)
  })

  it('keeps the way back while the visitor walks on, until they have walked back', () => {
    const walked = after([{ type: 'move', deck: 'city', index: 1 }], stage, jumped)
    expect(walked.back).toMatchObject({ slide: 'road' })
    expect(after([{ type: 'move', deck: 'city', index: 2 }], stage, walked).back).toBeNull()
  })

  it('leads home with a way back into the deck, and no farther', () => {
    const home = after([{ type: 'home' }], stage, atRoad)
    expect(home.screen).toEqual({ name: 'home' })
    expect(after([{ type: 'back' }], stage, home).screen).toMatchObject({ slide: 'road' })
    expect(after([{ type: 'enter', deck: 'area' }], stage, home).back).toBeNull()
    expect(after([{ type: 'leave' }], stage, jumped).back).toBeNull()
  })

  it('follows the slide when its deck is edited, and forgets a deck that is gone', () => {
    const longer = { ...city, slides: ['cover', 'new', 'rail', 'road', 'sea'] }
    const staged: ShowEvent = { type: 'staged' }
    expect(reduce(jumped, staged, { ...stage, decks: [longer, area] }).back).toMatchObject({
      slide: 'road',
      index: 3,
    })
    expect(reduce(jumped, staged, { ...stage, decks: [area] }).back).toBeNull()
  })
})

describe('comfort', () => {
  it('takes what is asked, keeps the rest, and ends with the session', () => {
    const large = after([{ type: 'comfort', change: { textSize: 3 } }], stage, atRoad)
    const both = after([{ type: 'comfort', change: { reach: true } }], stage, large)
    expect(both.comfort).toEqual({ ...plainComfort, textSize: 3, reach: true })
    expect(both.screen).toBe(atRoad.screen)
    expect(after([{ type: 'comfort', change: { reach: true } }], stage, both)).toBe(both)
    expect(after([{ type: 'reset' }], stage, both).comfort).toEqual(plainComfort)
  })

  it('is reset in the attract loop too, where nobody has come in', () => {
    const large = after([{ type: 'comfort', change: { textSize: 4 } }])
    expect(after([{ type: 'reset' }], stage, large)).toEqual(openingShow(stage))
  })
})
