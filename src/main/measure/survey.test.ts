import { expect, it, vi } from 'vitest'
import type { Measurement } from '../../contract/measure.ts'
import type { Shelved } from '../library/shelf.ts'
import { makeDeck, makeSlide } from '../testing/deck.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { slidesPerSheet } from './sheets.ts'
import { createSurvey } from './survey.ts'

const panel = { width: 1920, height: 1080 }
const panels = [panel, { width: 1080, height: 1920 }]

function shelved(id: string, parts: Parameters<typeof makeDeck>[0] = {}): Shelved {
  const source = { id, kind: 'folder', path: `/decks/${id}`, root: 0 } as const
  return { deck: makeDeck({ id, ...parts }), source, revision: 1, mediaRevision: 1 }
}

function start(decks: readonly Shelved[]) {
  const clock = createManualClock()
  const onEnd = vi.fn<(measurement: Measurement) => void>()
  const limits = { sheetMs: 100, allMs: 250 }
  return { clock, onEnd, survey: createSurvey({ decks, panels, clock, onEnd, ...limits }) }
}

const fits = { tooFull: [], undrawn: 0 }

it('has each slide drawn in each of its languages on each panel, without the notes', () => {
  const { survey, onEnd } = start([shelved('a'), shelved('b', { languages: ['en'] })])
  const drawn: string[] = []
  for (let sheet = survey.next(null); sheet; sheet = survey.next(fits)) {
    expect(JSON.stringify(sheet)).not.toContain('notes of')
    drawn.push(`${sheet.panel.width} ${sheet.deck} ${sheet.language} ${sheet.slides.length}`)
  }
  expect(drawn).toEqual([
    '1920 a zh-CN 3',
    '1920 a en 3',
    '1920 b en 3',
    '1080 a zh-CN 3',
    '1080 a en 3',
    '1080 b en 3',
  ])
  expect(onEnd.mock.calls).toEqual([[{ overflows: [], drawings: 18, left: 0 }]])
})

it('draws no borrowed words, and a long deck sheet by sheet', () => {
  const slides = Array.from({ length: slidesPerSheet + 1 }, (_, index) => {
    const slide = makeSlide(`s${index}`)
    const { 'zh-CN': own = { file: '', line: 1, column: 1 } } = slide.places
    return { ...slide, places: { 'zh-CN': own } }
  })
  const { survey } = start([shelved('a', { slides })])
  expect(survey.next(null)).toMatchObject({ language: 'zh-CN', panel })
  expect(survey.next(fits)?.slides.map(({ id }) => id)).toEqual([`s${slidesPerSheet}`])
  expect(survey.next(fits)).toMatchObject({ language: 'zh-CN', panel: panels[1] })
})

it('keeps what is too full, and counts what could not be drawn', () => {
  const { survey, onEnd } = start([shelved('a', { languages: ['en'] })])
  survey.next(null)
  survey.next({ tooFull: [{ slide: 's2', textSizes: [3, 4] }], undrawn: 1 })
  // A page knows only the slides that it was given.
  survey.next({ tooFull: [{ slide: 'another', textSizes: [4] }], undrawn: 0 })
  const overflow = { path: '/decks/a', slide: 's2', language: 'en', panel, textSizes: [3, 4] }
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ overflows: [overflow], drawings: 6, left: 1 })
})

it('waits for no page that hangs, whether it has come up or not', () => {
  const hanging = start([shelved('a')])
  hanging.survey.next(null)
  hanging.clock.pass(60)
  hanging.survey.next({ tooFull: [{ slide: 's1', textSizes: [4] }], undrawn: 0 })
  hanging.clock.pass(99)
  expect(hanging.onEnd).not.toHaveBeenCalled()
  hanging.clock.pass(1)
  expect(hanging.onEnd.mock.calls).toMatchObject([[{ overflows: [{}], drawings: 12, left: 9 }]])
  expect(hanging.survey.next(fits)).toBeNull()
  expect(hanging.onEnd).toHaveBeenCalledOnce()

  const absent = start([shelved('a')])
  absent.clock.pass(100)
  expect(absent.onEnd.mock.calls).toEqual([[{ overflows: [], drawings: 12, left: 12 }]])
})

it('ends when its time is up, however steadily the page works', () => {
  const { survey, clock, onEnd } = start([shelved('a')])
  survey.next(null)
  for (let sheet = 0; sheet < 2; sheet += 1) {
    clock.pass(99)
    survey.next(fits)
  }
  clock.pass(99)
  expect(onEnd.mock.calls).toMatchObject([[{ left: 6 }]])
  expect(clock.waiting()).toBe(0)
})
