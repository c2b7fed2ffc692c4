import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RemoteView } from '../../contract/tour.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import { defaultKeys } from '../../core/tour/keys.ts'
import { desk } from '../../core/tour/wheel.ts'
import type { Shelved } from '../library/shelf.ts'
import { setStage } from '../library/stage.ts'
import { createLiveShow } from '../show/live-show.ts'
import { makeDeck, makeSlide } from '../testing/deck.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createWalkthrough } from './walkthrough.ts'

const shut: RemoteView = {
  state: 'off',
  failure: null,
  port: null,
  secure: false,
  addresses: [],
  devices: [],
}

const shelved: Shelved = {
  deck: makeDeck({
    slides: [makeSlide('s1'), { ...makeSlide('s2'), seconds: 40 }, makeSlide('s3')],
    durationMinutes: 2,
  }),
  source: { id: 'trial', kind: 'folder', path: '/trial', root: 0 },
  revision: 1,
  mediaRevision: 1,
}

function start() {
  const clock = createManualClock()
  const openPanel = vi.fn()
  const onEnd = vi.fn()
  const live = createLiveShow({
    stage: setStage([shelved], defaultSettings),
    clock,
    onChange: (show) => walkthrough.note(show),
  })
  const walkthrough = createWalkthrough({
    show: () => live,
    decks: () => [shelved],
    remote: () => ({ view: shut, followers: 0 }),
    keys: defaultKeys,
    forgottenSeconds: 1800,
    autoSeconds: 15,
    clock,
    today: () => Date.UTC(2026, 0, 2),
    openPanel,
    onEnd,
  })
  const heard = { changed: vi.fn(), pointed: vi.fn(), drawn: vi.fn() }
  walkthrough.listen(heard)
  const press = (key: string, where: 'audience' | 'presenter' = 'presenter') =>
    walkthrough.press({ key, shift: false }, where)
  const index = () => walkthrough.view().place?.index ?? null
  return { clock, live, walkthrough, openPanel, onEnd, heard, press, index }
}

let house: ReturnType<typeof start>
beforeEach(() => {
  house = start()
  house.walkthrough.guides.arrive({ id: desk, name: '', kind: 'desk' })
})

describe('keys', () => {
  it('lead, whichever window has them, once somebody leads', () => {
    const { press, index } = house
    expect(press('PageDown', 'audience')).toBe(null)
    expect(index()).toBe(null)
    expect(press('PageDown')).toBe('next')
    expect(press('PageDown', 'audience')).toBe('next')
    expect(index()).toBe(1)
  })

  it('begin in the audience’s window only by a clicker’s first button', () => {
    expect(house.press('F5', 'audience')).toBe('start')
    expect(house.index()).toBe(0)
  })

  it('mean nothing while nobody sits at the desk, but that somebody wants to', () => {
    house.walkthrough.guides.forget(desk)
    expect(house.press('PageDown')).toBe(null)
    expect(house.press('F5', 'audience')).toBe(null)
    expect(house.press('s', 'audience')).toBe('presenter')
    expect(house.live.current().tour).toBe(null)
  })

  it('go to a slide by its number, and forget digits that nobody ends', () => {
    const { press, index, clock, walkthrough } = house
    press('F5')
    press('3')
    expect(walkthrough.view().typed).toBe('3')
    press('Enter')
    expect([index(), walkthrough.view().typed]).toEqual([2, ''])
    press('1')
    clock.pass(10_000)
    press('Enter')
    expect(index()).toBe(2)
  })

  it('open what is the presenter’s alone there', () => {
    house.press('F5')
    for (const key of ['o', 'g', '?']) house.press(key, 'audience')
    expect(house.openPanel.mock.calls).toEqual([['overview'], ['goTo'], ['help']])
  })
})

describe('the wheel', () => {
  beforeEach(() => {
    house.walkthrough.guides.arrive({ id: 'li', name: 'Li', kind: 'phone' })
  })

  it('lets one drive, and tells the others that they do not', () => {
    const { walkthrough, press, index } = house
    expect(walkthrough.act('li', { type: 'begin', from: 'start' })).toBe(true)
    expect(walkthrough.act(desk, { type: 'next' })).toBe(false)
    press('PageDown')
    expect(index()).toBe(0)
    expect(walkthrough.point(desk, { x: 0, y: 0 })).toBe(false)
    expect(walkthrough.draw(desk, { type: 'wipe' })).toBe(false)
    expect(walkthrough.timer(desk, 'reset')).toBe(false)
    expect(house.heard.pointed).not.toHaveBeenCalled()
  })

  it('goes to the desk when it takes it, and is free after the end', () => {
    const { walkthrough } = house
    walkthrough.act('li', { type: 'begin', from: 'start' })
    walkthrough.wheel(desk, { type: 'take' })
    expect(walkthrough.act('li', { type: 'next' })).toBe(false)
    expect(walkthrough.act(desk, { type: 'end' })).toBe(true)
    expect(walkthrough.view().wheel.driver).toBe(null)
    expect(walkthrough.act('li', { type: 'next' })).toBe(true)
  })

  it('is nobody’s who is not known', () => {
    expect(house.walkthrough.act('stranger', { type: 'next' })).toBe(false)
    expect(house.live.current().tour).toBe(null)
  })
})

describe('time', () => {
  it('runs from the beginning, stands, and runs from nought again', () => {
    const { clock, press, walkthrough } = house
    clock.pass(5000)
    press('F5')
    clock.pass(3000)
    expect(walkthrough.view()).toMatchObject({ elapsedMs: 3000, running: true })
    walkthrough.timer(desk, 'pause')
    clock.pass(9000)
    expect(walkthrough.view()).toMatchObject({ elapsedMs: 3000, running: false })
    walkthrough.timer(desk, 'run')
    walkthrough.timer(desk, 'reset')
    clock.pass(1000)
    expect(walkthrough.view().elapsedMs).toBe(1000)
  })

  it('is planned for the slide where the presenter is', () => {
    house.press('F5')
    house.press('PageDown')
    expect(house.walkthrough.view().plan).toEqual({ from: 40, to: 80, whole: 120 })
  })

  it('turns slides by itself, as long as each asks, until the last or until it is paused', () => {
    const { clock, press, walkthrough, index } = house
    press('F5')
    walkthrough.act(desk, { type: 'auto', auto: 'running' })
    clock.pass(15_000)
    expect(index()).toBe(1)
    clock.pass(39_000)
    expect(index()).toBe(1)
    walkthrough.act(desk, { type: 'auto', auto: 'paused' })
    clock.pass(60_000)
    expect(index()).toBe(1)
    walkthrough.act(desk, { type: 'auto', auto: 'running' })
    clock.pass(41_000)
    expect(index()).toBe(2)
    clock.pass(16_000)
    expect(walkthrough.view().show.tour?.auto).toBe('off')
  })

  it('ends a walkthrough that nobody touches, and not one that somebody does', () => {
    const { clock, press, live } = house
    press('F5')
    clock.pass(1_799_000)
    press('b')
    clock.pass(1_799_000)
    expect(live.current().tour).not.toBe(null)
    clock.pass(2000)
    expect(live.current()).toMatchObject({ tour: null, screen: { name: 'attract' } })
  })
})

it('ink is wiped with the slide and at the end, also where a visitor turns it', () => {
  const { press, walkthrough, live, heard } = house
  const stroke = { type: 'draw', stroke: 1, points: [{ x: 0.5, y: 0.5 }] } as const
  press('F5')
  walkthrough.draw(desk, stroke)
  expect(walkthrough.ink()).toHaveLength(1)
  walkthrough.act(desk, { type: 'speak', language: 'en' })
  expect(walkthrough.ink()).toHaveLength(1)
  live.dispatch({ type: 'move', deck: 'trial', index: 1 })
  expect(walkthrough.ink()).toHaveLength(0)
  walkthrough.draw(desk, stroke)
  press('Escape')
  expect(walkthrough.ink()).toHaveLength(0)
  expect(heard.drawn.mock.calls.map(([step]: readonly unknown[]) => step)).toEqual([
    stroke,
    { type: 'wipe' },
    stroke,
    { type: 'wipe' },
  ])
})

it('nobody points or draws while nobody leads', () => {
  expect(house.walkthrough.point(desk, { x: 0, y: 0 })).toBe(false)
  expect(house.walkthrough.draw(desk, { type: 'wipe' })).toBe(false)
})

it('at the end tells how long each slide was on', () => {
  const { clock, press, onEnd, walkthrough } = house
  press('F5')
  clock.pass(2000)
  press('PageDown')
  clock.pass(3500)
  press('PageUp')
  clock.pass(500)
  press('b')
  clock.pass(500)
  press('Escape')
  const log = {
    began: '2026-01-02T00:00:00.000Z',
    deck: 'trial',
    stops: [
      { slide: 's1', index: 0, seconds: 2, title: { en: 's1', 'zh-CN': 's1' } },
      { slide: 's2', index: 1, seconds: 3.5 },
      { slide: 's1', index: 0, seconds: 1 },
    ],
  }
  expect(onEnd.mock.calls).toMatchObject([[log]])
  expect(walkthrough.view().log).toMatchObject(log)
})
