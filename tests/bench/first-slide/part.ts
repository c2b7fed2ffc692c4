/**
 * How long until a visitor sees the first slide: headline, two lines and one large picture, the
 * same in every contestant, in decks of growing length.
 *
 * - `static`: one slide written by hand, without script: the floor
 * - `reveal.js`: the whole deck as its HTML, without a theme
 * - `brocade`: the built window, which gets an index and the slides around the first from a
 *   stand-in for main over HTTP
 *
 * One Chromium for all, in a fresh profile each time, 1920×1080 without a GPU. Contestants take
 * turns, in an order that moves on by one each round. Timed from the navigation to the end of the
 * frame that shows the headline, and of the one that shows the picture (see `probe.ts`).
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { rotated } from '../rotated.ts'
import { summarise } from '../statistics.ts'
import { makePicture, openBrowser, timeFirstSlide } from './browser.ts'
import type { FirstSlide } from './probe.ts'
import { rendererFolder, serve } from './server.ts'

const contestants = ['static', 'reveal.js', 'brocade'] as const

const limitSeconds = 120

/** Measures every contestant with a deck of each length. */
export async function firstSlidePart({ slides, quick }: Options): Promise<PartResult> {
  const built = existsSync(join(rendererFolder, 'index.html'))
  const taking = contestants.filter((contestant) => built || contestant !== 'brocade')
  const browser = await openBrowser()
  const server = await serve(await makePicture(browser))
  const rows: Row[] = []
  try {
    for (const count of slides) {
      server.prepare(count)
      const rounds = quick || count > 2000 ? 3 : 7
      const times = new Map(taking.map((contestant) => [contestant, [] as FirstSlide[]]))
      for (let round = 0; round < rounds; round += 1) {
        for (const contestant of rotated(taking, round)) {
          const url = server.url(contestant.replace('.js', ''), count)
          const time = await timeFirstSlide(browser, url, limitSeconds)
          if (time) times.get(contestant)?.push(time)
        }
      }
      rows.push(...Array.from(times, ([contestant, runs]) => rowOf(count, contestant, runs)))
    }
  } finally {
    server.close()
    await browser.close()
  }
  const notes = built ? [] : ['Without Brocade, which is not built: run “npm run build”.']
  return { name: 'first-slide', floor: 'static', rows, notes }
}

function rowOf(slides: number, contestant: string, runs: readonly FirstSlide[]): Row {
  return {
    deck: String(slides),
    contestant,
    measures: {
      headline: summarise(runs.map(({ headline }) => headline)),
      picture: summarise(runs.map(({ picture }) => picture)),
    },
  }
}
