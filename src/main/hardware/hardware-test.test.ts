import { expect, it } from 'vitest'
import type { Panel } from '../../contract/panel.ts'
import type { Findings } from '../../core/hardware/findings.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { createLiveShow } from '../show/live-show.ts'
import { createHardwareTest } from './hardware-test.ts'

const idle = { timeoutSeconds: 60, warningSeconds: 20 }
const bounds = { x: 0, y: 0, width: 1920, height: 1080 }
const panel: Panel = {
  name: '',
  bounds,
  scale: 1,
  rotation: 0,
  colourDepth: 24,
  hertz: 60,
  touch: 'available',
  window: bounds,
  accelerated: true,
}
const findings: Findings = {
  width: 1920,
  height: 1080,
  pixelRatio: 1,
  cellsTouched: 312,
  cells: 646,
  mostPoints: 10,
  jumps: 1,
  suspects: 0,
  pictures: ['red'],
  sounds: ['left'],
  framesPerSecond: 60,
  worstFrameMs: 17,
}

function start() {
  const stage = { decks: [], language: 'en', idle, hardwareIdle: idle }
  const live = createLiveShow({ stage, clock: createManualClock(), onChange: () => undefined })
  const log = createMemoryLog()
  const test = createHardwareTest({ show: Promise.resolve(live), readPanel: () => panel, log })
  return { live, log, test }
}

it('tells of the panel on the hardware screen only', async () => {
  const { live, test } = start()
  expect(await test.panel()).toBeNull()
  test.open()
  expect(await test.panel()).toEqual(panel)
  live.dispatch({ type: 'leave' })
  expect(await test.panel()).toBeNull()
})

it('logs the findings of a test once, and none without a test', () => {
  const { log, test } = start()
  expect(test.note(findings)).toBe(false)
  test.open()
  expect(test.note(findings)).toBe(true)
  expect(test.note(findings)).toBe(false)
  expect(log.said()).toEqual([
    'warn findings refused: no test is running',
    'info hardware checked',
    'warn findings refused: no test is running',
  ])
  expect(log.lines()[1]).toMatchObject({ cellsTouched: 312, mostPoints: 10, framesPerSecond: 60 })
})
