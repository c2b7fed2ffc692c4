import { expect, it } from 'vitest'
import { readDrag } from './read.ts'
import type { TraceEvent } from './trace.ts'

const thread = { pid: 1, tid: 2 }

function span(name: string, local: string, [from, to]: readonly [number, number], args = {}) {
  const common = { ...thread, name, id2: { local } }
  const events: readonly TraceEvent[] = [
    { ...common, ph: 'b', ts: from * 1000, args },
    { ...common, ph: 'e', ts: to * 1000, args: {} },
  ]
  return events
}

function move(local: string, from: number, handled: number): readonly TraceEvent[] {
  return [
    ...span('EventLatency', local, [from, handled + 1], {
      event_latency: { event_type: 'TOUCH_MOVED' },
    }),
    ...span('RendererMainProcessing', local, [from + 1, handled]),
  ]
}

function frame(local: string, [from, committed, to]: readonly number[], state: string) {
  return [
    ...span('PipelineReporter', local, [from ?? 0, to ?? 0], { frame_reporter: { state } }),
    ...span('SendBeginMainFrameToCommit', local, [from ?? 0, committed ?? 0]),
  ]
}

const main: readonly TraceEvent[] = [
  { ...thread, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } },
  ...[3, 8].map((cost) => ({
    ...thread,
    name: 'ThreadControllerImpl::RunTask',
    ph: 'X',
    ts: 0,
    dur: 50_000,
    tdur: cost * 1000,
    args: {},
  })),
]

it('sets each move against the first presented frame that was committed after it was handled', () => {
  const events = [
    ...main,
    ...move('0x1', 0, 4),
    ...move('0x2', 2, 5),
    ...frame('0x3', [1, 3, 9], 'STATE_PRESENTED_ALL'),
    ...frame('0x4', [3, 6, 14], 'STATE_DROPPED'),
    ...frame('0x5', [6, 12, 24], 'STATE_PRESENTED_ALL'),
  ]
  const drag = readDrag(events)
  expect(drag).toMatchObject({ frames: 1, main: 11, longest: 8 })
  expect(drag?.latency).toBeCloseTo(23.9)
})

it('keeps apart what bears the same id one after another', () => {
  const events = [
    ...main,
    ...move('0x1', 0, 4),
    ...frame('0x2', [1, 6, 10], 'STATE_PRESENTED_ALL'),
    ...move('0x1', 20, 24),
    ...frame('0x2', [21, 26, 30], 'STATE_PRESENTED_ALL'),
  ]
  expect(readDrag(events)).toMatchObject({ frames: 2, latency: 10 })
})

it('does not count a frame that shows the move only after the finger was lifted', () => {
  const events = [
    ...main,
    ...move('0x1', 0, 4),
    ...span('EventLatency', '0x2', [20, 22], { event_latency: { event_type: 'TOUCH_RELEASED' } }),
    ...frame('0x3', [21, 26, 30], 'STATE_PRESENTED_ALL'),
  ]
  expect(readDrag(events)).toMatchObject({ frames: 0, latency: 30 })
})

it('says nothing of a drag that no frame shows', () => {
  expect(readDrag([...main, ...move('0x1', 0, 4)])).toBeNull()
})
