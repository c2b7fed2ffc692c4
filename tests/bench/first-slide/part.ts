/**
 * How long until a visitor sees the first slide: headline, two lines and one large picture, the
 * same in every contestant, in decks of growing length.
 *
 * - `static`: one slide written by hand, without script: the floor
 * - `reveal.js`: the whole deck as its HTML, without a theme
 * - `brocade`: the built window, which gets an index and the slides around the first from main's
 *   own parts over HTTP
 * - `brocade in Electron`: the app itself, where there is a display: in its own, older or newer
 *   Chromium, so not to be read against the floor too closely
 *
 * The first three run in one Chromium, in a fresh profile each time, at 1920×1080 without a GPU.
 * Contestants take turns, in an order that moves on by one each round. Timed from the navigation
 * to the frame that shows the headline, and to the one that shows the picture, as the browser
 * presented them (see `probe.ts`); `work` is the processor time of the page's main thread until
 * then, which other programs on the machine disturb least.
 */
import type { Browser } from 'playwright'
import { electronMissing } from '../app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { browserRunner } from './browser.ts'
import { electronRunner } from './electron.ts'
import type { Run, Runner } from './runner.ts'
import type { Server } from './server.ts'
import { isWindowBuilt, notBuilt, onBenchStage } from './stage.ts'

/** Measures every contestant with a deck of each length. */
export async function firstSlidePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const built = isWindowBuilt()
  const noElectron = electronMissing()
  const rows: Row[] = []
  await onBenchStage(async ({ browser, server, picture }) => {
    for (const count of slides) {
      console.error(`first-slide: ${count} …`)
      const runners = pages(browser, server, count, built)
      if (noElectron === null) runners.push(await electronRunner(count, picture))
      const runs = await takeTurns(runners, hurry ? 2 : quick || count > 2000 ? 3 : 9, (runner) =>
        runner.run(),
      )
      for (const runner of runners) await runner.close()
      rows.push(...Array.from(runs, ([{ name }, own]) => rowOf(count, name, own)))
    }
  })
  const notes = [
    ...(built ? [] : [notBuilt]),
    ...(noElectron === null ? [] : [`Without the app itself: ${noElectron}.`]),
  ]
  return { name: 'first-slide', floor: 'static', rows, notes }
}

function pages(browser: Browser, server: Server, slides: number, built: boolean): Runner[] {
  server.prepare(slides)
  const names = built ? ['static', 'reveal.js', 'brocade'] : ['static', 'reveal.js']
  return names.map((name) => browserRunner(browser, name, server.url(name, slides)))
}

function rowOf(slides: number, contestant: string, runs: readonly Run[]): Row {
  return {
    deck: String(slides),
    contestant,
    measures: {
      headline: summarise(runs.map(({ headline }) => headline)),
      picture: summarise(runs.map(({ picture }) => picture)),
      work: summarise(runs.map(({ work }) => work)),
    },
  }
}
