import { describe, expect, it } from 'vitest'
import type { Show, Stage } from '../../core/show/show.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createLiveShow } from './live-show.ts'

const idle = { timeoutSeconds: 60, warningSeconds: 20 }
const city = { id: 'city', languages: ['zh-CN', 'en'], slides: ['a', 'b', 'c'], idle }
const area = { ...city, id: 'area', idle: { timeoutSeconds: 10, warningSeconds: 5 } }
const hardwareIdle = { timeoutSeconds: 600, warningSeconds: 20 }
const stage: Stage = { decks: [city, area], language: 'zh-CN', idle, hardwareIdle }

function start() {
  const clock = createManualClock()
  const told: Show[] = []
  const live = createLiveShow({ stage, clock, onChange: (show) => told.push(show) })
  const state = () => `${live.current().screen.name} ${live.current().idle.state}`
  return { clock, told, live, state }
}

describe('the clock of a visitor’s session', () => {
  it('asks after the idle time, and starts afresh when nobody answers', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'enter', deck: 'city' })
    clock.pass(59_999)
    expect(state()).toBe('deck active')
    clock.pass(1)
    expect(state()).toBe('deck warning')
    clock.pass(19_999)
    expect(state()).toBe('deck warning')
    clock.pass(1)
    expect(state()).toBe('attract active')
    expect(live.current().session).toBe(1)
    expect(clock.waiting()).toBe(0)
  })

  it('starts anew with every intent, also one that changes nothing', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'enter', deck: 'city' })
    clock.pass(59_000)
    live.dispatch({ type: 'activity' })
    clock.pass(59_000)
    live.dispatch({ type: 'move', deck: 'city', index: 0 })
    clock.pass(59_999)
    expect(state()).toBe('deck active')
    clock.pass(1)
    expect(state()).toBe('deck warning')
    live.dispatch({ type: 'activity' })
    expect(state()).toBe('deck active')
    clock.pass(59_999)
    expect(state()).toBe('deck active')
  })

  it('goes by the deck on show', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'enter', deck: 'area' })
    clock.pass(10_000)
    expect(state()).toBe('deck warning')
    clock.pass(5_000)
    expect(state()).toBe('attract active')
  })

  it('is patient with technicians, and leaves the hardware screen when they have gone', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'hardware' })
    clock.pass(599_999)
    expect(state()).toBe('hardware active')
    live.dispatch({ type: 'activity' })
    clock.pass(600_000)
    expect(state()).toBe('hardware warning')
    clock.pass(20_000)
    expect(state()).toBe('attract active')
  })

  it('waits for a film, and runs again when it stops', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'enter', deck: 'city' })
    live.dispatch({ type: 'watch', playing: true })
    expect(clock.waiting()).toBe(0)
    clock.pass(3_600_000)
    expect(state()).toBe('deck active')
    live.dispatch({ type: 'watch', playing: false })
    clock.pass(60_000)
    expect(state()).toBe('deck warning')
  })

  it('stands still in the attract loop, but takes back a language that somebody left there', () => {
    const { clock, live } = start()
    expect(clock.waiting()).toBe(0)
    live.dispatch({ type: 'speak', language: 'en' })
    clock.pass(59_999)
    expect(live.current().language).toBe('en')
    clock.pass(1)
    expect(live.current()).toMatchObject({ language: 'zh-CN', session: 0 })
    expect(clock.waiting()).toBe(0)
  })

  it('is not wound by a reload that changes nothing for the visitor', () => {
    const { clock, live, state } = start()
    live.dispatch({ type: 'enter', deck: 'city' })
    clock.pass(59_000)
    live.restage({ ...stage, decks: [{ ...city, slides: ['a', 'x'] }, area] })
    clock.pass(1000)
    expect(state()).toBe('deck warning')
  })
})

describe('the windows', () => {
  it('hear of changes only', () => {
    const { told, live } = start()
    const show = live.dispatch({ type: 'enter', deck: 'city' })
    live.dispatch({ type: 'activity' })
    live.dispatch({ type: 'move', deck: 'city', index: 0 })
    live.restage(stage)
    expect(told).toEqual([show])
  })

  it('hear that the slide on show now stands elsewhere', () => {
    const { told, live } = start()
    live.dispatch({ type: 'enter', deck: 'city', slide: 'c' })
    live.restage({ ...stage, decks: [{ ...city, slides: ['c', 'a'] }, area] })
    expect(told.at(-1)?.screen).toEqual({ name: 'deck', deck: 'city', slide: 'c', index: 0 })
    expect(live.current()).toBe(told.at(-1))
  })
})
