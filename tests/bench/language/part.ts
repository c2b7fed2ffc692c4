/**
 * How long a slide takes to speak the other language, in the middle of a deck of 500: from the
 * finger's release on the language's button to the frame that shows the new heading, to and fro.
 * `frames` is that time in frames of a sixtieth of a second; a frame that had begun is one.
 *
 * `static` is a page whose script puts other words in the place of the slide's: the look of the
 * watch at the next frame is in its frames too, so that it is the least that can be measured.
 *
 * In the built window, whose stand-in for main answers over HTTP, on a fast and on a slow panel; and
 * in the app itself.
 */
import type { Browser, Page } from 'playwright'
import { electronMissing, enterDeck } from '../app.ts'
import { lengthOf } from '../carousels/contestants.ts'
import { fastHd, openContestant, slowDown, slowHd } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { fingerOn } from '../carousels/touch.ts'
import { headingSeen } from '../change/seen.ts'
import { freshProfile } from '../first-slide/browser.ts'
import { isWindowBuilt, onBenchStage } from '../first-slide/stage.ts'
import { inElectron, openApp } from '../open-app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { sampleSlide } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'
import { staticPage } from './static-page.ts'

const frame = 1000 / 60
/** A few slides in, where neighbours stand on both sides. */
const middle = 3
/** Longer than a slide flies, and than all that a new language brings with it. */
const restMilliseconds = 800

/** Switches to Chinese and back, again and again. */
export async function languagePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const result = { name: 'language', floor: 'static', unit: '' }
  if (!isWindowBuilt()) {
    return { ...result, rows: [], notes: ['Not measured: run “npm run build”.'] }
  }
  const count = lengthOf(slides)
  const times = hurry ? 2 : quick ? 6 : 30
  const rows: Row[] = []
  const note = (screen: string, contestant: string, found: readonly number[]): void => {
    rows.push(rowOf(`${count}, ${screen}`, contestant, found))
  }
  const picture = await onBenchStage(async ({ browser, server, picture }) => {
    server.prepare(count)
    for (const panel of hurry ? [fastHd] : [fastHd, slowHd]) {
      console.error(`language: ${panel.name} …`)
      const floor = await openStatic(browser, panel)
      note(panel.name, 'static', await switchLanguages(floor, times))
      await floor.context().close()
      const page = await openContestant(browser, server, { name: 'brocade', deck: count, panel })
      await goToMiddle(page)
      note(panel.name, 'brocade', await switchLanguages(page, times))
      await page.context().close()
    }
    return picture
  })
  if (hurry) return { ...result, rows, notes: [] }
  const missing = electronMissing()
  if (missing === null) {
    console.error('language: Electron …')
    note('window', inElectron, await switchInApp(count, picture, times))
  }
  const notes = missing === null ? [] : [`Not measured in Electron: ${missing}.`]
  return { ...result, rows, notes }
}

async function switchInApp(
  count: number,
  picture: Buffer,
  times: number,
): Promise<readonly number[]> {
  const { page, close } = await openApp(count, picture)
  try {
    await enterDeck(page)
    await goToMiddle(page)
    return await switchLanguages(page, times)
  } finally {
    await close()
  }
}

async function openStatic(browser: Browser, panel: Panel): Promise<Page> {
  const context = await freshProfile(browser, panel)
  const page = await context.newPage()
  await page.setContent(staticPage(middle))
  await slowDown(page, panel)
  return page
}

async function goToMiddle(page: Page): Promise<void> {
  for (let at = 1; at <= middle; at += 1) {
    const { headline } = sampleSlide(at, 'en')
    await headingSeen(page, headline, 'keydown', () => page.keyboard.press('ArrowRight'))
    await pause(restMilliseconds)
  }
}

/** @returns in milliseconds, how long each switch took */
async function switchLanguages(page: Page, times: number): Promise<readonly number[]> {
  const finger = await fingerOn(page)
  const found: number[] = []
  for (let time = 0; time < times; time += 1) {
    const language = time % 2 === 0 ? 'zh-CN' : 'en'
    const box = await page.locator(`button[lang="${language}"]`).boundingBox()
    if (!box) throw new Error('there is no button for the language')
    const { headline } = sampleSlide(middle, language)
    const seen = await headingSeen(page, headline, 'touchend', () =>
      finger.tap(box.x + box.width / 2, box.y + box.height / 2),
    )
    if (seen) found.push(seen.first)
    await pause(restMilliseconds)
  }
  return found
}

function rowOf(deck: string, contestant: string, times: readonly number[]): Row {
  return {
    deck,
    contestant,
    measures: {
      milliseconds: summarise(times),
      frames: summarise(times.map((time) => Math.ceil(time / frame))),
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
