/**
 * How well slides stay under the finger: one drag of a second, 60 moves over three fifths of the
 * screen's width and then the release, in a deck of 500 slides, with the browser's trace on.
 *
 * - `native`: CSS scroll-snap with three slides in the document; the compositor moves them, so this
 *   is the limit
 * - `brocade`: the built window
 * - `swiper`, `swiper-virtual`, `embla`, `reveal.js`, `slidev`: as their manuals set them up
 * - `brocade in Electron`: the app itself, where there is a display, in an engine of its own age
 *
 * `frames`: how many showed the finger somewhere new while it was down. `latency`: from a move to the
 * frame that shows it, 95th percentile. `main` and `longest`: all that the page's main thread does until
 * the slide rests, and its longest task; `each`: what a frame of those came to, since who shows fewer
 * frames has less to do; in the thread's own processor time, which other programs on the
 * machine disturb least. Milliseconds but for frames; how they are read: `read.ts`. A slower
 * processor is the browser's own emulation, which slows the main thread alone.
 */
import { readFile, rm } from 'node:fs/promises'
import type { ElectronApplication, Page } from 'playwright'
import { electronMissing, enterDeck, sizeWindow } from '../app.ts'
import { contestantsFor, lengthOf } from '../carousels/contestants.ts'
import type { Contestant } from '../carousels/contestants.ts'
import {
  fastHd,
  fastUhd,
  openContestant,
  rest,
  slowDown,
  slowHd,
  slowUhd,
} from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { fingerOn } from '../carousels/touch.ts'
import { isWindowBuilt, notBuilt, onBenchStage } from '../first-slide/stage.ts'
import type { BenchStage } from '../first-slide/stage.ts'
import { inElectron, openApp, patient } from '../open-app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { readDrag } from './read.ts'
import type { Drag } from './read.ts'
import { categories, type TraceEvent } from './trace.ts'

const panels: readonly Panel[] = [fastHd, slowHd, fastUhd, slowUhd]

/** Drags every contestant on every panel; a quick run on a slow 1080p panel alone. */
export async function dragPart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const built = isWindowBuilt()
  const count = lengthOf(slides)
  const contestants = contestantsFor(count, { isBuilt: built, hurry })
  const missing = electronMissing()
  const rows: Row[] = []
  await onBenchStage(async (stage) => {
    stage.server.prepare(count, contestants)
    for (const panel of quick ? [slowHd] : panels) {
      console.error(`drag: ${panel.name} …`)
      const draggers = contestants.map((name) => pageDragger(stage, name, count, panel))
      if (missing === null && !hurry) draggers.push(await appDragger(stage, count, panel))
      const rounds = hurry ? 1 : quick ? 3 : 7
      const runs = await takeTurns(draggers, rounds, ({ drag }) => drag()).finally(async () => {
        for (const { close } of draggers) await close?.()
      })
      rows.push(
        ...Array.from(runs, ([{ name }, own]) => rowOf(`${count}, ${panel.name}`, name, own)),
      )
    }
  })
  const notes = [
    ...(built ? [] : [notBuilt]),
    ...(missing === null ? [] : [`Without the app itself: ${missing}.`]),
    ...(contestants.includes('slidev') ? ['slidev turns when the finger is lifted.'] : []),
  ]
  return { name: 'drag', floor: 'native', unit: '', rows, notes }
}

/** Somebody whose slides can be dragged again and again. */
interface Dragger {
  readonly name: string
  /** @returns `null` when nothing of it was seen */
  drag(): Promise<Drag | null>
  close?(): Promise<void>
}

/** Opens its page anew for each drag. */
function pageDragger(
  { browser, server }: BenchStage,
  name: Contestant,
  deck: number,
  panel: Panel,
): Dragger {
  return {
    name,
    async drag() {
      const page = await openContestant(browser, server, { name, deck, panel })
      try {
        await browser.startTracing(page, { categories })
        await dragOnce(page, panel)
        return readDrag(eventsIn(String(await browser.stopTracing())))
      } finally {
        await page.context().close()
      }
    },
  }
}

/** Stays where the last drag led: one slide further. */
async function appDragger({ picture }: BenchStage, slides: number, panel: Panel): Promise<Dragger> {
  const { app, page, close } = await openApp(slides, picture, { env: patient })
  await sizeWindow(app, page, panel)
  await enterDeck(page)
  await rest()
  return {
    name: inElectron,
    async drag() {
      await slowDown(page, panel)
      await startTracing(app)
      await dragOnce(page, panel)
      return readDrag(eventsIn(await stopTracing(app)))
    },
    close,
  }
}

function startTracing(app: ElectronApplication): Promise<void> {
  return app.evaluate(
    ({ contentTracing }, included) =>
      contentTracing.startRecording({ included_categories: included, excluded_categories: ['*'] }),
    categories,
  )
}

async function stopTracing(app: ElectronApplication): Promise<string> {
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const trace = await readFile(file, 'utf8')
  await rm(file)
  return trace
}

function eventsIn(trace: string): readonly TraceEvent[] {
  return JSON.parse(trace).traceEvents
}

async function dragOnce(page: Page, { width, height }: Panel): Promise<void> {
  const finger = await fingerOn(page)
  const [from, to] = [width * 0.8, width * 0.2]
  await finger.down(from, height / 2)
  await finger.slide([from, height / 2], [to, height / 2], 60)
  await finger.up()
  // Longer than any contestant's way to rest.
  await new Promise((resolve) => setTimeout(resolve, 800))
}

function rowOf(deck: string, contestant: string, runs: readonly Drag[]): Row {
  return {
    deck,
    contestant,
    measures: {
      frames: summarise(runs.map(({ frames }) => frames)),
      latency: summarise(runs.map(({ latency }) => latency)),
      main: summarise(runs.map(({ main }) => main)),
      each: summarise(runs.map(({ main, frames }) => main / Math.max(1, frames))),
      longest: summarise(runs.map(({ longest }) => longest)),
    },
  }
}
