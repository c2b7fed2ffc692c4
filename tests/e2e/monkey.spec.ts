import type { CDPSession, Page } from 'playwright'
import { randomGestures, type Gesture } from './support/gestures.ts'
import { logIn } from './support/log.ts'
import { settingsWithPin } from './support/pin.ts'
import { expect, test } from './support/test.ts'
import { screen, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

const gestures = 10_000
const seed = 20_261_125

/** Longer than the monkey ever pauses, short enough to wait for. */
const idle = 'idle: { timeoutSeconds: 10, warningSeconds: 3 }\n'

/** A panel reports on, however far behind the page is: only after so many gestures they are awaited. */
const hurry = 20

/** Does gestures as a touch panel reports them. */
async function perform(devtools: CDPSession, deeds: readonly Gesture[], [width, height]: Size) {
  const sent = deeds.flat().map(({ type, fingers }) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y, id }) => ({ x: x * width, y: y * height, id })),
    }),
  )
  await Promise.all(sent)
}

type Size = readonly [width: number, height: number]

const sizeOf = (page: Page): Promise<Size> =>
  page.evaluate(() => [innerWidth, innerHeight] as const)

test(`${gestures} random gestures leave one window, no error and a show that starts over`, async ({
  start,
}) => {
  test.setTimeout(20 * 60_000)
  // In the corner a monkey finds the staff’s pad; without a PIN it would leave the building.
  const { app, page, folder } = await start({ settings: idle + settingsWithPin() })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  // A small window: the monkey is to be quick, not the painting.
  await resize(app, page, 640, 360)
  const devtools = await page.context().newCDPSession(page)
  const size = await sizeOf(page)
  const seen = new Set<string>()
  const all = randomGestures(gestures, seed)
  for (let done = 0; done < gestures; done += hurry) {
    await perform(devtools, all.slice(done, done + hurry), size)
    seen.add(await page.evaluate(() => document.documentElement.dataset['screen'] ?? ''))
  }

  expect([...seen]).toEqual(expect.arrayContaining(['home', 'deck']))
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await sizeOf(page)).toEqual(size)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  expect(complaints).toEqual([])
  const errors = (await logIn(folder)).filter(({ level }) => ['error', 'fatal'].includes(level))
  expect(errors).toEqual([])

  await expect(screen(page)).toHaveAttribute('data-screen', 'attract', { timeout: 60_000 })
  await expect(screen(page)).toHaveAttribute('lang', 'zh-CN', { timeout: 20_000 })
  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})
