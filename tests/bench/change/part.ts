/**
 * How long the next slide takes in a deck of 500, by a key, by its button and by a fling, from the
 * visitor's event (the press of the key, the finger's release) to the frame in which the new
 * heading begins to be on the screen (`first`) and is there with all its letters (`whole`): the
 * same for all, however their slides move; how long they move is taste, and within `whole`.
 *
 * The contestants are those of `drag`, the app itself among them; slides with a chart, a map and a gallery are Brocade's alone.
 * Brocade tells main of each turn, whose stand-in answers over HTTP here, at more cost than
 * Electron's own way; the slide does not wait for the answer.
 */
import type { Page } from 'playwright'
import { electronMissing, enterDeck, sizeWindow } from '../app.ts'
import { contestantsFor, lengthOf } from '../carousels/contestants.ts'
import type { Contestant } from '../carousels/contestants.ts'
import { fastHd, openContestant, rest, slowDown, slowHd } from '../carousels/open.ts'
import type { Panel } from '../carousels/open.ts'
import { fingerOn } from '../carousels/touch.ts'
import type { Server } from '../first-slide/server.ts'
import { isWindowBuilt, notBuilt, onBenchStage } from '../first-slide/stage.ts'
import type { BenchStage } from '../first-slide/stage.ts'
import { inElectron, openApp, patient } from '../open-app.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { sampleDeck, sampleSlide } from '../sample-deck.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { blocks } from './blocks.ts'
import { headingSeen } from './seen.ts'
import type { Seen } from './seen.ts'
import { ways } from './ways.ts'

interface Trial {
  readonly name: Contestant
  /** How many slides, or what stands on them. */
  readonly deck: number | string
}

/** By way, what was seen. */
type Found = ReadonlyMap<string, readonly Seen[]>

/** Somebody whose slides can be turned again and again. */
interface Turner {
  readonly name: string
  readonly deck: number | string
  /** Turns slides each way in turn, so many times. */
  turn(times: number): Promise<Found>
  close?(): Promise<void>
}

/** Longer than any contestant's way to rest. */
const restMilliseconds = 800

/** Turns the slides of every contestant; a quick run on a fast panel alone. */
export async function changePart({ slides, quick, hurry }: Options): Promise<PartResult> {
  const isBuilt = isWindowBuilt()
  const count = lengthOf(slides)
  const times = hurry ? 1 : quick ? 2 : 3
  const missing = electronMissing()
  const rows: Row[] = []
  await onBenchStage(async (stage) => {
    const trials = prepareTrials(stage.server, count, { isBuilt, hurry })
    for (const panel of quick ? [fastHd] : [fastHd, slowHd]) {
      console.error(`change: ${panel.name} …`)
      const turners = trials.map((trial) => pageTurner(stage, trial, panel))
      if (missing === null && !hurry) turners.push(await appTurner(stage, count, panel))
      const runs = await takeTurns(turners, quick ? 1 : 5, ({ turn }) => turn(times)).finally(
        async () => {
          for (const { close } of turners) await close?.()
        },
      )
      for (const [{ name: contestant, deck }, rounds] of runs) {
        for (const { name } of ways) {
          const seen = rounds.flatMap((round) => round.get(name) ?? [])
          rows.push(rowOf(`${deck}, ${name}, ${panel.name}`, contestant, seen))
        }
      }
    }
  })
  const notes = [
    ...(isBuilt ? [] : [notBuilt]),
    ...(missing === null ? [] : [`Without the app itself: ${missing}.`]),
  ]
  return { name: 'change', floor: 'native', rows: rows.toSorted(byDeck), notes }
}

function prepareTrials(
  server: Server,
  count: number,
  who: { readonly isBuilt: boolean; readonly hurry: boolean },
): readonly Trial[] {
  const contestants = contestantsFor(count, who)
  server.prepare(count, contestants)
  const trials: Trial[] = contestants.map((name) => ({ name, deck: count }))
  if (!who.isBuilt || who.hurry) return trials
  for (const [deck, block] of blocks) {
    server.prepareDeck(deck, sampleDeck(count, block))
    trials.push({ name: 'brocade', deck })
  }
  return trials
}

/** Opens its page anew each time. */
function pageTurner({ browser, server }: BenchStage, trial: Trial, panel: Panel): Turner {
  return {
    ...trial,
    async turn(times) {
      const page = await openContestant(browser, server, { ...trial, panel })
      try {
        return await turnSlides(page, times)
      } finally {
        await page.context().close()
      }
    },
  }
}

/** Goes back to its first slide each time. */
async function appTurner({ picture }: BenchStage, deck: number, panel: Panel): Promise<Turner> {
  const { app, page, close } = await openApp(deck, picture, { env: patient })
  await sizeWindow(app, page, panel)
  await enterDeck(page)
  return {
    name: inElectron,
    deck,
    async turn(times) {
      await page.keyboard.press('Home')
      await rest()
      await slowDown(page, panel)
      return turnSlides(page, times)
    },
    close,
  }
}

/** From the first slide on, each way in turn. */
async function turnSlides(page: Page, times: number): Promise<Found> {
  const finger = await fingerOn(page)
  const found = new Map<string, Seen[]>(ways.map(({ name }) => [name, []]))
  let at = 0
  for (const { name, start, go } of Array.from({ length: times }, () => ways).flat()) {
    const { headline } = sampleSlide(at + 1, 'en')
    const seen = await headingSeen(page, headline, start, () => go(page, finger))
    if (seen === null) continue
    found.get(name)?.push(seen)
    at += 1
    await new Promise((resolve) => setTimeout(resolve, restMilliseconds))
  }
  return found
}

function rowOf(deck: string, contestant: string, seen: readonly Seen[]): Row {
  return {
    deck,
    contestant,
    measures: {
      first: summarise(seen.map(({ first }) => first)),
      whole: summarise(seen.map(({ whole }) => whole)),
    },
  }
}

function byDeck(one: Row, other: Row): number {
  return one.deck.localeCompare(other.deck)
}
