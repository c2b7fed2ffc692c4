/**
 * How well slides stay under the finger: one drag of a second, 60 moves over three fifths of the
 * screen's width and then the release, in a deck of 500 slides, with the browser's trace on.
 *
 * - `native`: CSS scroll-snap with three slides in the document; the compositor moves them, so this
 *   is the limit
 * - `brocade`: the built window
 * - `swiper`, `swiper-virtual`, `embla`, `reveal.js`, `slidev`: as their manuals set them up
 *
 * `frames`: how many showed the finger somewhere new while it was down. `latency`: from a move to the
 * frame that shows it, 95th percentile. `main` and `longest`: all that the page's main thread does until
 * the slide rests, and its longest task; `each`: what a frame of those came to, since who shows fewer
 * frames has less to do; in the thread's own processor time, which other programs on the
 * machine disturb least. Milliseconds but for frames; how they are read: `read.ts`. A slower
 * processor is the browser's own emulation, which slows the main thread alone.
 */
import type { Browser, Page } from 'playwright'
import { contestantsFor, lengthOf } from '../carousels/contestants.ts'
import { fastHd, fastUhd, openContestant, slowHd, slowUhd } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { fingerOn } from '../carousels/touch.ts'
import { isWindowBuilt, notBuilt, onBenchStage } from '../first-slide/stage.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { readDrag } from './read.ts'
import type { Drag } from './read.ts'
import { categories } from './trace.ts'

const panels: readonly Panel[] = [fastHd, slowHd, fastUhd, slowUhd]

/** Drags every contestant on every panel; a quick run on a slow 1080p panel alone. */
export async function dragPart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const built = isWindowBuilt()
  const count = lengthOf(slides)
  const contestants = contestantsFor(count, { isBuilt: built, hurry })
  const rows: Row[] = []
  await onBenchStage(async ({ browser, server }) => {
    server.prepare(count, contestants)
    for (const panel of quick ? [slowHd] : panels) {
      console.error(`drag: ${panel.name} …`)
      const runs = await takeTurns(contestants, hurry ? 1 : quick ? 3 : 7, async (name) => {
        const page = await openContestant(browser, server, { name, deck: count, panel })
        try {
          const trace = await traceDrag(browser, page, panel)
          return readDrag(JSON.parse(String(trace)).traceEvents)
        } finally {
          await page.context().close()
        }
      })
      rows.push(...Array.from(runs, ([name, own]) => rowOf(`${count}, ${panel.name}`, name, own)))
    }
  })
  const notes = [
    ...(built ? [] : [notBuilt]),
    ...(contestants.includes('slidev') ? ['slidev turns when the finger is lifted.'] : []),
  ]
  return { name: 'drag', floor: 'native', unit: '', rows, notes }
}

async function traceDrag(browser: Browser, page: Page, { width, height }: Panel): Promise<Buffer> {
  const finger = await fingerOn(page)
  const [from, to] = [width * 0.8, width * 0.2]
  await browser.startTracing(page, { categories })
  await finger.down(from, height / 2)
  await finger.slide([from, height / 2], [to, height / 2], 60)
  await finger.up()
  // Longer than any contestant's way to rest.
  await new Promise((resolve) => setTimeout(resolve, 800))
  return browser.stopTracing()
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
