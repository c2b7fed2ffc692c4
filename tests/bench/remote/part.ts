/**
 * How long a slide takes from the guide's finger to the audience's screen, with a key at the desk and
 * a tap on a telephone, and what frames that screen draws meanwhile, while nobody follows and while
 * 200 telephones do. All on the loopback: a hall's network comes on top.
 *
 * `turn` is from the press to the frame behind the one that begins to show the slide; `frame` is the
 * mean time between frames while slides turn one after another.
 */
import type { Page } from 'playwright'
import { electronMissing } from '../app.ts'
import { openBrowser } from '../first-slide/browser.ts'
import type { Options } from '../options.ts'
import type { PartResult, Row } from '../results.ts'
import { summarise } from '../statistics.ts'
import { takeTurns } from '../turns.ts'
import { openHall, type Hall } from './hall.ts'

const crowd = 200

interface Found {
  readonly turn: number
  readonly frame: number
}

/** Measures both ways to turn, in turns, in an empty hall and in a full one. */
export async function remotePart({ quick }: Options): Promise<PartResult> {
  const missing = electronMissing()
  const rows: Row[] = []
  if (missing === null) {
    const browser = await openBrowser()
    const hall = await openHall(browser, 500)
    try {
      for (const count of [0, crowd]) {
        console.error(`remote: ${count} followers …`)
        await hall.follow(count)
        const found = await takeTurns(ways, quick ? 10 : 40, (way) => measure(hall, way))
        for (const [{ name: contestant }, runs] of found) {
          const measures = {
            turn: summarise(runs.map(({ turn }) => turn)),
            frame: summarise(runs.map(({ frame }) => frame)),
          }
          rows.push({ deck: `${count} followers`, contestant, measures })
        }
      }
    } finally {
      await hall.close()
      await browser.close()
    }
  }
  const notes = missing === null ? [] : [`Not measured: ${missing}.`]
  return { name: 'remote', floor: 'key', rows, notes }
}

interface Way {
  readonly name: string
  /** Takes the wheel. */
  readonly take: (hall: Hall) => Promise<unknown>
  /** Presses for the next slide. @returns when, in milliseconds since 1970 */
  readonly press: (hall: Hall) => Promise<number>
}

const ways: readonly Way[] = [
  {
    name: 'key',
    take: async ({ presenter, telephone }) => {
      await presenter.evaluate(() => window.brocade.invoke('tour:wheel', { type: 'take' }))
      await telephone.locator('main:not([data-drives])').waitFor()
    },
    press: ({ presenter }) =>
      presenter.evaluate(() => {
        const pressed = performance.timeOrigin + performance.now()
        dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
        return pressed
      }),
  },
  {
    name: 'telephone',
    take: async ({ presenter, telephone }) => {
      await presenter.evaluate(async () => {
        const { view } = await window.brocade.invoke('tour:boot', null)
        const phone = view.guides.find(({ kind }) => kind === 'phone')
        if (!phone || view.wheel.driver === phone.id) return
        await window.brocade.invoke('tour:wheel', { type: 'take' })
        await window.brocade.invoke('tour:wheel', { type: 'give', to: phone.id })
      })
      await telephone.locator('main[data-drives]').waitFor()
    },
    press: ({ telephone }) =>
      telephone.locator('.turns .next').evaluate((button) => {
        const pressed = performance.timeOrigin + performance.now()
        if (button instanceof HTMLElement) button.click()
        return pressed
      }),
  },
]

async function measure(hall: Hall, way: Way): Promise<Found> {
  await way.take(hall)
  const turn = await timeTurn(hall, way)
  const frames = framesWhile(hall.audience)
  await timeTurn(hall, way)
  await timeTurn(hall, way)
  return { turn, frame: await frames }
}

/** Milliseconds from the press to the slide. */
async function timeTurn(hall: Hall, way: Way): Promise<number> {
  const seen = nextSlideSeen(hall.audience)
  await hall.audience.evaluate(() => 'the watch is set')
  const pressed = await way.press(hall)
  return (await seen) - pressed
}

/** When the audience's screen has drawn another slide than now, in milliseconds since 1970. */
function nextSlideSeen(audience: Page): Promise<number> {
  return audience.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const root = document.documentElement
        const watch = new MutationObserver(() => {
          watch.disconnect()
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
          )
        })
        watch.observe(root, { attributeFilter: ['data-slide'] })
      }),
  )
}

/** The mean time between the frames of the next second. */
function framesWhile(audience: Page): Promise<number> {
  return audience.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = []
        const note = (now: number): void => {
          times.push(now)
          const first = times[0] ?? now
          if (now - first < 1000) requestAnimationFrame(note)
          else resolve((now - first) / (times.length - 1))
        }
        requestAnimationFrame(note)
      }),
  )
}
