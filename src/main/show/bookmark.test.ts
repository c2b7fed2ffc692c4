import { expect, it } from 'vitest'
import { plainComfort } from '../../core/show/show.ts'
import type { Stage } from '../../core/show/show.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createBookmark } from './bookmark.ts'
import { createLiveShow } from './live-show.ts'

const idle = { timeoutSeconds: 60, warningSeconds: 20 }
const stage: Stage = {
  decks: [{ id: 'port', languages: ['zh-CN', 'en'], slides: ['one', 'two', 'three'], idle }],
  language: 'zh-CN',
  idle,
  hardwareIdle: idle,
}

function start() {
  const clock = createManualClock()
  const bookmark = createBookmark()
  const live = createLiveShow({ stage, clock, onChange: bookmark.note })
  live.dispatch({ type: 'enter', deck: 'port', slide: 'two' })
  live.dispatch({ type: 'speak', language: 'en' })
  live.dispatch({ type: 'comfort', change: { textSize: 3 } })
  return { clock, live, save: () => bookmark.saved(live) }
}

it('answers for an author whom the show asks whether they are there', () => {
  const { clock, live, save } = start()
  clock.pass(60_000)
  expect(live.current().idle.state).toBe('warning')
  save()
  expect(live.current()).toMatchObject({ idle: { state: 'active' }, screen: { slide: 'two' } })
})

it('comes back to slide, language and looks after the show was reset', () => {
  const { clock, live, save } = start()
  clock.pass(60_000)
  clock.pass(20_000)
  expect(live.current()).toMatchObject({ screen: { name: 'attract' }, comfort: plainComfort })
  save()
  expect(live.current()).toMatchObject({
    screen: { name: 'deck', deck: 'port', slide: 'two' },
    language: 'en',
    comfort: { textSize: 3 },
  })
})

it('leaves an author in the attract loop who went there', () => {
  const { live, save } = start()
  live.dispatch({ type: 'leave' })
  save()
  expect(live.current().screen.name).toBe('attract')
})
