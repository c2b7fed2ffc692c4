/**
 * How long until a visitor sees the first slide: headline, two lines and one large picture, the
 * same in every contestant, in decks of growing length.
 *
 * - `static`: one slide written by hand, without script: the floor
 * - `native`, `swiper-virtual`: three slides in the page, the others' HTML in its script
 * - `swiper`, `embla`, `reveal.js`: the whole deck as its HTML, as their manuals set them up
 * - `slidev`: a site that it built
 * - `brocade`: the built window, which gets an index and the slides around the first from main's
 *   own parts over HTTP
 * - `brocade in Electron`: the app itself, where there is a display: in its own, older or newer
 *   Chromium, so not to be read against the floor too closely
 *
 * All but the last run in one Chromium, in a fresh profile each time, without a GPU, on four panels.
 * Those of every length take turns, in an order that moves on by one each round; the app runs after them. Timed from the navigation
 * to the frame that shows the headline, and to the one that shows the picture, as the browser
 * presented them (see `probe.ts`); `work` is the processor time of the page's main thread until
 * then, which other programs on the machine disturb least.
 */
import { electronMissing } from '../app.ts'
import { contestants, contestantsFor } from '../carousels/contestants.ts'
import { fastHd, fastUhd, slowHd, slowUhd } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { browserRunner } from './browser.ts'
import { electronRunner } from './electron.ts'
import type { Run } from './runner.ts'
import { isWindowBuilt, notBuilt, onBenchStage } from './stage.ts'

const panels: readonly Panel[] = [fastHd, slowHd, fastUhd, slowUhd]

/** Swiper, which lays out the whole deck, takes 21 s a run with 5,000 slides on a slow panel. */
const mostInPage = 2000
const wholeDecks: readonly string[] = ['swiper', 'embla']

/** Measures every contestant with a deck of each length; a quick run on the poorest panel alone. */
export async function firstSlidePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const isBuilt = isWindowBuilt()
  const noElectron = electronMissing()
  const rows: Row[] = []
  await onBenchStage(async ({ browser, server, picture }) => {
    for (const count of slides) server.prepare(count, namesFor(count, isBuilt, hurry))
    for (const panel of quick ? [slowUhd] : panels) {
      console.error(`first-slide: ${panel.name} …`)
      const trials = slides.flatMap((count) =>
        namesFor(count, isBuilt, hurry).map((name) => ({
          count,
          runner: browserRunner(browser, name, server.url(name, count), panel),
        })),
      )
      const rounds = hurry ? 2 : quick ? 3 : 5
      const runs = await takeTurns(trials, rounds, ({ runner }) => runner.run())
      for (const [{ count, runner }, own] of runs) {
        rows.push(rowOf(`${count}, ${panel.name}`, runner.name, own))
      }
      // One app at a time: of two windows on a screen, the one behind is not painted.
      for (const count of noElectron === null ? slides : []) {
        const runner = await electronRunner(count, picture, panel)
        const [own = []] = (await takeTurns([runner], rounds, () => runner.run())).values()
        await runner.close()
        rows.push(rowOf(`${count}, ${panel.name}`, runner.name, own))
      }
    }
  })
  const notes = [
    ...slides.flatMap((count) => leftOut(count, namesFor(count, isBuilt, hurry), hurry)),
    ...(isBuilt ? [] : [notBuilt]),
    ...(noElectron === null ? [] : [`Without the app itself: ${noElectron}.`]),
  ]
  return { name: 'first-slide', floor: 'static', rows: rows.toSorted(byLength), notes }
}

/** Who takes part; in a hurry only those of whom budgets speak. */
function namesFor(count: number, isBuilt: boolean, hurry: boolean): readonly string[] {
  const everyone = ['static', ...contestantsFor(count, { isBuilt, hurry })]
  return everyone
    .filter((name) => !hurry || name === 'static' || name === 'brocade')
    .filter((name) => count <= mostInPage || !wholeDecks.includes(name))
}

/** Who is missing from the rows of one length, and why. */
function leftOut(count: number, names: readonly string[], hurry: boolean): readonly string[] {
  const missing = contestants.filter((name) => name !== 'brocade' && !names.includes(name))
  if (missing.length === 0) return []
  const why = hurry ? 'few runs' : 'so many slides take them too long to build or to lay out'
  return [`Without ${missing.join(', ')} at ${count}: ${why}.`]
}

/** Rows of one length stand together; their panels and contestants keep their order. */
function byLength(one: Row, other: Row): number {
  return Number.parseInt(one.deck) - Number.parseInt(other.deck)
}

function rowOf(deck: string, contestant: string, runs: readonly Run[]): Row {
  return {
    deck,
    contestant,
    measures: {
      headline: summarise(runs.map(({ headline }) => headline)),
      picture: summarise(runs.map(({ picture }) => picture)),
      work: summarise(runs.map(({ work }) => work)),
    },
  }
}
