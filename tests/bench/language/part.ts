/**
 * How long a slide takes to speak the other language, in the middle of a deck of 500: from the
 * finger's release on the language's button to the frame that shows the new heading, to and fro.
 * `frames` is that time in frames of a sixtieth of a second; a frame that had begun is one.
 *
 * In the built window, whose stand-in for main answers over HTTP, on a fast and on a slow panel.
 */
import type { Browser } from 'playwright'
import { lengthOf } from '../carousels/contestants.ts'
import { fastHd, openContestant, slowHd } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { fingerOn } from '../carousels/touch.ts'
import { headingSeen } from '../change/seen.ts'
import type { Server } from '../first-slide/server.ts'
import { isWindowBuilt, onBenchStage } from '../first-slide/stage.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { sampleSlide } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'

const frame = 1000 / 60
/** A few slides in, where neighbours stand on both sides. */
const middle = 3

/** Switches to Chinese and back, again and again. */
export async function languagePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const result = { name: 'language', floor: 'brocade', unit: '' }
  if (!isWindowBuilt()) {
    return { ...result, rows: [], notes: ['Not measured: run “npm run build”.'] }
  }
  const count = lengthOf(slides)
  const rows: Row[] = []
  await onBenchStage(async ({ browser, server }) => {
    server.prepare(count)
    for (const panel of hurry ? [fastHd] : [fastHd, slowHd]) {
      console.error(`language: ${panel.name} …`)
      const times = await switchLanguages(browser, server, { count, panel, times: quick ? 6 : 30 })
      rows.push({
        deck: `${count}, ${panel.name}`,
        contestant: 'brocade',
        measures: {
          milliseconds: summarise(times),
          frames: summarise(times.map((time) => Math.ceil(time / frame))),
        },
      })
    }
  })
  return { ...result, rows, notes: [] }
}

async function switchLanguages(
  browser: Browser,
  server: Server,
  { count, panel, times }: { count: number; panel: Panel; times: number },
): Promise<readonly number[]> {
  const page = await openContestant(browser, server, { name: 'brocade', deck: count, panel })
  try {
    const finger = await fingerOn(page)
    for (let at = 1; at <= middle; at += 1) {
      const { headline } = sampleSlide(at, 'en')
      await headingSeen(page, headline, 'keydown', () => page.keyboard.press('ArrowRight'))
      await new Promise((resolve) => setTimeout(resolve, 800))
    }
    const found: number[] = []
    for (let time = 0; time < times; time += 1) {
      const language = time % 2 === 0 ? 'zh-CN' : 'en'
      const box = await page.locator(`button[lang="${language}"]`).boundingBox()
      if (!box) throw new Error('there is no button for the language')
      const { headline } = sampleSlide(middle, language)
      const seen = await headingSeen(page, headline, 'touchend', async () => {
        await finger.down(box.x + box.width / 2, box.y + box.height / 2)
        await finger.up()
      })
      if (seen) found.push(seen.first)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    return found
  } finally {
    await page.context().close()
  }
}
