import { expect, it, vi } from 'vitest'
import type { Print, PrintOutcome, PrintStep, StepDone } from '../../contract/print.ts'
import type { Shelved } from '../library/shelf.ts'
import { makeDeck, makeSlide } from '../testing/deck.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createPrinting } from './printing.ts'
import { slidesPerStep } from './steps.ts'

function shelved(id: string, count = 3): Shelved {
  const slides = Array.from({ length: count }, (_, index) => makeSlide(`s${index + 1}`))
  const source = { id, kind: 'folder', path: `/decks/${id}`, root: 0 } as const
  return { deck: makeDeck({ id, slides }), source, revision: 1, mediaRevision: 1 }
}

function want(id: string, language: string, paper: Print['paper']): Print {
  return { path: `/decks/${id}`, language, paper, file: `/tmp/${id}.${language}.${paper}` }
}

function start(prints: readonly Print[], decks: readonly Shelved[], hangs = false) {
  const clock = createManualClock()
  const onEnd = vi.fn<(outcome: PrintOutcome) => void>()
  const onFail = vi.fn<(error: Error) => void>()
  const print = vi.fn<(print: Print) => Promise<void>>(() =>
    hangs ? new Promise(() => {}) : Promise.resolve(),
  )
  const printing = createPrinting({ prints, decks, clock, print, onEnd, onFail, stepMs: 100 })
  return { clock, onEnd, onFail, print, printing }
}

const done: StepDone = { undrawn: 0, tooFull: 0 }

function brief(step: PrintStep): string {
  return step.type === 'arrange'
    ? step.paper
    : `${step.deck.id} ${step.language} ${step.from}+${step.slides.length}`
}

it('draws a deck once for all that is made of it in a language, some slides at a time', async () => {
  const prints = [
    want('a', 'en', 'slides'),
    want('a', 'en', 'handout'),
    want('a', 'zh-CN', 'slides'),
    want('b', 'zh-CN', 'slides'),
  ]
  const { printing, print, onEnd, onFail } = start(prints, [
    shelved('a', slidesPerStep + 1),
    shelved('b'),
  ])
  const steps: string[] = []
  let printed = 0
  for (let step = await printing.next(null); step; step = await printing.next(done)) {
    steps.push(brief(step))
    // It is printed when the page says that it is laid out.
    if (step.type === 'arrange') expect(print).toHaveBeenCalledTimes(printed++)
    else expect(step.slides[0]?.notes).toMatchObject({ en: expect.stringContaining('notes of s') })
  }
  const whole = `0+${slidesPerStep}`
  expect(steps).toEqual([
    ...[`a en ${whole}`, `a en ${slidesPerStep}+1`, 'slides', 'handout'],
    ...[`a zh-CN ${whole}`, `a zh-CN ${slidesPerStep}+1`, 'slides'],
    ...['b zh-CN 0+3', 'slides'],
  ])
  expect(print.mock.calls).toEqual(prints.map((each) => [each]))
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(done)
  expect(onFail).not.toHaveBeenCalled()
})

it('tells what could not be drawn, and what was too full', async () => {
  const { printing, onEnd } = start(
    [want('a', 'en', 'slides'), want('a', 'zh-CN', 'slides')],
    [shelved('a')],
  )
  const answers = [{ undrawn: 1, tooFull: 0 }, done, { undrawn: 1, tooFull: 2 }, done]
  await printing.next(null)
  for (const answer of answers) await printing.next(answer)
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ undrawn: 2, tooFull: 2 })
})

it('fails when a deck is gone, a file cannot be written, or the page is', async () => {
  const absent = start([want('gone', 'en', 'slides')], [shelved('a')])
  expect(await absent.printing.next(null)).toBeNull()
  expect(absent.onFail).toHaveBeenCalledOnce()

  const full = start([want('a', 'en', 'slides')], [shelved('a')])
  full.print.mockRejectedValue(new Error('ENOSPC'))
  await full.printing.next(null)
  await full.printing.next(done)
  expect(await full.printing.next(done)).toBeNull()
  expect(full.onFail.mock.calls).toMatchObject([[{ message: 'ENOSPC' }]])

  const crashed = start([want('a', 'en', 'slides')], [shelved('a')])
  await crashed.printing.next(null)
  crashed.printing.fail(new Error('gone'))
  expect(await crashed.printing.next(done)).toBeNull()
  expect(crashed.onFail).toHaveBeenCalledOnce()
  for (const { onEnd, clock } of [absent, full, crashed]) {
    expect(onEnd).not.toHaveBeenCalled()
    expect(clock.waiting()).toBe(0)
  }
})

it('waits for nothing that hangs: the page before it comes, a step, the printer', async () => {
  const never = start([want('a', 'en', 'slides')], [shelved('a')])
  never.clock.pass(100)
  expect(never.onFail).toHaveBeenCalledOnce()

  const slow = start([want('a', 'en', 'slides')], [shelved('a')])
  await slow.printing.next(null)
  slow.clock.pass(99)
  await slow.printing.next(done)
  slow.clock.pass(99)
  expect(slow.onFail).not.toHaveBeenCalled()
  slow.clock.pass(1)
  expect(slow.onFail).toHaveBeenCalledOnce()

  const jammed = start([want('a', 'en', 'slides')], [shelved('a')], true)
  await jammed.printing.next(null)
  await jammed.printing.next(done)
  void jammed.printing.next(done)
  jammed.clock.pass(100)
  expect(jammed.onFail).toHaveBeenCalledOnce()
})
