/**
 * Whether the show can run for weeks: 10,000 slide changes by key through a deck of 500 slides, and
 * 500 visitors one after another who each touch the screen, look at some slides and walk away, in
 * real Electron. Visitors' clock is accelerated by settings: whoever does nothing for a blink has
 * left. Every so often the app is weighed (see `sample.ts`).
 *
 * Each is lived through once before the first weighing: for some 8,000 changes V8 goes on compiling
 * what has become hot, 0.4 MB of it in the second half of them, and then stands still.
 *
 * The second half of the weighings is set against the first; a note says for each kind whether a
 * line through them, without the first fifth, while caches fill, could as well be level.
 */
import type { Page } from 'playwright'
import { electronMissing, enterDeck } from '../app.ts'
import { makePicture, openBrowser } from '../first-slide/browser.ts'
import { openApp, patient, type OpenApp } from '../open-app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { turn, visit } from './deeds.ts'
import { kinds, weigh, type Sample } from './sample.ts'
import { trendOf } from './trend.ts'

interface Trial {
  readonly name: string
  readonly times: { readonly quick: number; readonly whole: number }
  readonly env: Readonly<Record<string, string>>
  /** Brings the window to where the trial begins. */
  readonly begin: (page: Page) => Promise<void>
  /** Does it so many times, in the page. */
  readonly deed: (times: number) => Promise<void>
}

const weighings = 25

const trials: readonly Trial[] = [
  {
    name: 'changes',
    times: { quick: 250, whole: 10_000 },
    env: patient,
    begin: enterDeck,
    deed: turn,
  },
  {
    name: 'visitors',
    times: { quick: 25, whole: 500 },
    env: { BROCADE_IDLE_TIMEOUT_SECONDS: '0.4', BROCADE_IDLE_WARNING_SECONDS: '0.1' },
    begin: async (page) => page.locator('html[data-screen=attract]').waitFor(),
    deed: visit,
  },
]

/** Lives through both trials. */
export async function endurancePart({ quick }: Options): Promise<PartResult> {
  const missing = electronMissing()
  if (missing !== null) {
    return {
      name: 'endurance',
      floor: 'first half',
      rows: [],
      notes: [`Not measured: ${missing}.`],
    }
  }
  const rows: Row[] = []
  const notes: string[] = []
  const browser = await openBrowser()
  const picture = await makePicture(browser)
  await browser.close()
  for (const trial of trials) {
    const times = quick ? trial.times.quick : trial.times.whole
    console.error(`endurance: ${times} ${trial.name} …`)
    const samples = await live(trial, times, picture)
    const half = samples.length >> 1
    const deck = `${times} ${trial.name}`
    rows.push(rowOf(deck, 'first half', samples.slice(0, half)))
    rows.push(rowOf(deck, 'second half', samples.slice(-half)))
    notes.push(...trendsOf(deck, samples))
  }
  return { name: 'endurance', floor: 'first half', unit: '', rows, notes }
}

async function live(trial: Trial, times: number, picture: Buffer): Promise<readonly Sample[]> {
  const opened = await openApp(500, picture, { args: ['--deck=bench'], env: trial.env })
  try {
    return await repeat(opened, trial, times)
  } finally {
    await opened.close()
  }
}

async function repeat(
  { app, page }: OpenApp,
  { begin, deed }: Trial,
  times: number,
): Promise<readonly Sample[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await begin(page)
  await page.evaluate(deed, times)
  const samples: Sample[] = []
  for (let weighing = 0; weighing < weighings; weighing += 1) {
    await page.evaluate(deed, Math.ceil(times / weighings))
    samples.push(await weigh(app, devtools))
  }
  return samples
}

function rowOf(deck: string, contestant: string, samples: readonly Sample[]): Row {
  const measures = Object.fromEntries(
    kinds.map((kind) => [kind, summarise(samples.map((sample) => sample[kind]))]),
  )
  return { deck, contestant, measures }
}

function trendsOf(deck: string, samples: readonly Sample[]): readonly string[] {
  const settled = samples.slice(Math.floor(samples.length / 5))
  return kinds.map((kind) => {
    const { growth, level } = trendOf(settled.map((sample) => sample[kind]))
    const percent = `${(growth * 100).toFixed(1)} %`
    return `${deck}: ${kind} ${level ? `is level (${percent})` : `moves by ${percent}`}`
  })
}
