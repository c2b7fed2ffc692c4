import type { CDPSession, Page } from 'playwright'
import { faults } from './support/faults.ts'
import { logIn, saidIn } from './support/log.ts'
import { pin, settingsWithPin } from './support/pin.ts'
import { enterPin, tapCorner } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import { swipe } from './support/touch.ts'
import { screen } from './support/visit.ts'

const inEnglish = ['--windowed', '--lang', 'en', '--hardware']

interface Point {
  readonly id: number
  readonly x: number
  readonly y: number
}

function touch(
  devtools: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
) {
  return devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
}

/** A request as a page that has been taken over would send it. */
function forge(page: Page, channel: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    ([to, what]) => {
      const bridge: unknown = Reflect.get(window, 'brocade')
      const { invoke } = bridge as { invoke(to: unknown, what: unknown): Promise<unknown> }
      return invoke(to, what).catch(() => 'rejected')
    },
    [channel, request] as const,
  )
}

/** A fact by its name, as it stands in its list. */
function fact(page: Page, name: string) {
  return page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd')
}

test('the flag opens it: facts as they are, sound, two languages, and a line in the log at the end', async ({
  start,
}) => {
  const { page, folder } = await start({ args: inEnglish })
  await expect(screen(page)).toHaveAttribute('data-screen', 'hardware')
  const { width, height, ratio } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    ratio: devicePixelRatio,
  }))
  await expect(fact(page, 'Window')).toHaveText(`${width} × ${height}`)
  await expect(fact(page, 'Device pixels')).toContainText(`${width * ratio} × ${height * ratio}`)
  await expect(fact(page, 'Covers the display')).toHaveText(/^no \(/)
  await expect(fact(page, 'Median interval')).toHaveText(/^[1-9][\d.]* ms$/)

  await page.getByRole('button', { name: 'Left', exact: true }).click()
  const level = (name: string) => page.getByRole('meter', { name })
  await expect(level('Left')).not.toHaveAttribute('aria-valuenow', '0')
  await expect(level('Right')).toHaveAttribute('aria-valuenow', '0')

  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: '简体中文' }).click()
  await expect(page.getByRole('heading', { name: '屏幕检测' })).toBeVisible()
  expect(await faults(page)).toEqual([])

  await page.getByRole('button', { name: '结束检测' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await expect.poll(() => saidIn(folder)).toContain('hardware checked')
  const checked = (await logIn(folder)).find(({ msg }) => msg === 'hardware checked')
  expect(checked).toMatchObject({
    width,
    height,
    cellsTouched: 0,
    pictures: [],
    sounds: ['left'],
    framesPerSecond: expect.any(Number),
  })
})

test('ten fingers are told apart, lines mark cells, and a touch that never ends takes no button away', async ({
  start,
}) => {
  const { page, folder } = await start({ args: inEnglish })
  const devtools = await page.context().newCDPSession(page)
  await page.getByRole('button', { name: 'Test the touch panel' }).click()
  const panel = page.getByRole('dialog', { name: 'Touch' })
  const tally = panel.locator('[data-touched]')
  await expect(tally).toHaveAttribute('data-touched', '0')
  const cells = await tally.getAttribute('data-cells')
  expect(await faults(page)).toEqual([])

  const hand = Array.from({ length: 10 }, (_, id) => ({ id, x: 100 + id * 100, y: 300 }))
  await touch(devtools, 'touchStart', hand)
  await expect(panel).toContainText('10 down, 10 at most')
  await expect(panel.locator('[data-finger]')).toHaveCount(10)
  await touch(devtools, 'touchEnd', [])
  await expect(panel).toContainText('0 down, 10 at most')
  await expect(tally).toHaveAttribute('data-touched', '10')

  // Twelve cells of a row that nothing has touched.
  const { x: from, y } = { x: 20, y: 420 }
  await swipe(page, { x: from, y }, { x: from + 600, y }, 20)
  await expect.poll(async () => Number(await tally.getAttribute('data-touched'))).toBe(10 + 12)

  const stuck = { id: 1, x: 30, y: 500 }
  const back = await panel.getByRole('button', { name: 'Back' }).boundingBox()
  if (!back) throw new Error('no way back')
  const finger = { id: 2, x: back.x + back.width / 2, y: back.y + back.height / 2 }
  await touch(devtools, 'touchStart', [stuck])
  await touch(devtools, 'touchStart', [stuck, finger])
  // What is listed at an end is what is lifted.
  await touch(devtools, 'touchEnd', [finger])
  await expect(panel).toHaveCount(0)
  await expect(fact(page, 'Cells touched')).toHaveText(new RegExp(`^2\\d / ${cells}$`))
  await touch(devtools, 'touchEnd', [])

  // Five taps in the corner do what a button does that a dead stretch of glass has taken.
  await expect(async () => {
    for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(30, 30)
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract', { timeout: 1000 })
  }).toPass()
  await expect.poll(() => saidIn(folder)).toContain('hardware checked')
  const checked = (await logIn(folder)).find(({ msg }) => msg === 'hardware checked')
  expect(checked).toMatchObject({ cells: Number(cells), mostPoints: 10, suspects: 0 })
})

test('colours fill the window, pixel by pixel, and follow one another', async ({ start }) => {
  const { page } = await start({ args: inEnglish })
  await page.getByRole('button', { name: 'Look at each' }).click()
  const picture = page.locator('[data-picture]')
  const pixels = (width: number) =>
    picture.locator('canvas').evaluate((canvas, across) => {
      if (!(canvas instanceof HTMLCanvasElement)) return []
      const data = canvas.getContext('2d')?.getImageData(0, 0, across, 1).data ?? []
      return [canvas.width === innerWidth * devicePixelRatio, ...data]
    }, width)
  await expect(picture).toHaveAccessibleName('Red, 1 of 11. Tap for the next.')
  await expect.poll(() => pixels(1)).toEqual([true, 255, 0, 0, 255])
  await picture.click()
  await expect.poll(() => pixels(1)).toEqual([true, 0, 255, 0, 255])
  await page.keyboard.press('ArrowLeft')
  await expect(picture).toHaveAttribute('data-picture', 'red')
  for (let step = 1; step < 10; step += 1) await page.keyboard.press('ArrowRight')
  await expect(picture).toHaveAttribute('data-picture', 'columns')
  const [white, black] = [Array(3).fill(255), Array(3).fill(0)]
  await expect.poll(() => pixels(3)).toEqual([true, ...white, 255, ...black, 255, ...white, 255])
  await page.keyboard.press('Escape')
  await expect(picture).toHaveCount(0)
  await expect(page.getByText('10 / 11 seen')).toBeVisible()
})

test('with a PIN it opens to staff only', async ({ start }) => {
  const { page, folder } = await start({ settings: `language: en\n${settingsWithPin()}` })
  expect(await forge(page, 'staff:hardware', null)).toBe(false)
  expect(await forge(page, 'show:intent', { type: 'hardware' })).toBe('rejected')
  expect(await forge(page, 'hardware:panel', null)).toBe(null)
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  expect(await saidIn(folder)).toContain('hardware test refused: the pad is not open')

  await tapCorner(page)
  await expect(page.getByRole('button', { name: 'Test the screen' })).toHaveCount(0)
  await enterPin(page, pin)
  await page.getByRole('button', { name: 'Test the screen' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'hardware')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // The screen comes before what it is made of, which hears the key.
  await expect(page.getByRole('main', { name: 'Hardware test' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
})

test('left alone it asks, and the show goes on', async ({ start }) => {
  const { page, folder } = await start({
    settings: 'language: en\nidle: { warningSeconds: 3 }\nhardware: { timeoutSeconds: 4 }\n',
  })
  // Opened from here: its time runs from now, not from whenever the window came.
  await tapCorner(page)
  await page.getByRole('button', { name: 'Test the screen' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'hardware')
  await page.getByRole('button', { name: 'Test the touch panel' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await expect.poll(() => saidIn(folder)).toContain('hardware checked')
})
