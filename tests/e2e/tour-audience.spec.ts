import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright'
import type { TourEvent } from '../../src/core/tour/tour.ts'
import { writeDeck } from './support/deck.ts'
import { faults } from './support/faults.ts'
import { patient } from './support/launch.ts'
import { tapCorner } from './support/staff.ts'
import { expect, test } from './support/test.ts'
import { act, ask, presenterOf } from './support/tour.ts'
import { swipeSideways, touch } from './support/touch.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

interface Led {
  readonly app: ElectronApplication
  readonly page: Page
  readonly presenter: Page
  readonly does: (event: TourEvent) => Promise<void>
}

const led = test.extend<{ readonly tour: Led }>({
  /** A deck of six slides, s1 … s6, that visitors see and the presenter leads. */
  tour: async ({ start, folder }, use) => {
    const deck = join(folder, 'trial')
    await writeDeck(deck)
    const { app, page } = await start({
      args: ['--windowed', '--presenter', deck],
      settings: patient,
    })
    const presenter = await presenterOf(app, page)
    await use({ app, page, presenter, does: (event) => act(presenter, event) })
  },
})

/** How many colours a page shows: its picture is the only witness. */
async function coloursOn(app: ElectronApplication, page: Page): Promise<readonly string[]> {
  const png = (await page.screenshot()).toString('base64')
  return app.evaluate(({ nativeImage }, picture) => {
    const bitmap = nativeImage.createFromBuffer(Buffer.from(picture, 'base64')).toBitmap()
    const colours = new Set<string>()
    for (let at = 0; at < bitmap.length; at += 4) colours.add(bitmap.toString('hex', at, at + 3))
    return [...colours].slice(0, 9)
  }, png)
}

const onSlide = (page: Page, id: string) => expect(screen(page)).toHaveAttribute('data-slide', id)

const box = async (part: Locator) => {
  const found = await part.boundingBox()
  if (!found) throw new Error('not on the screen')
  return found
}

/** The slide on show has come to rest. */
const stands = (page: Page) => expect.poll(async () => (await box(liveSlide(page))).x).toBe(0)

led('a blank screen shows nothing, holds nothing, and lets staff in', async ({ tour }) => {
  const { app, page, does } = tour
  await does({ type: 'begin', from: 'start' })
  await onSlide(page, 's1')
  for (const [blank, colour] of [
    ['black', '000000'],
    ['white', 'ffffff'],
  ] as const) {
    await does({ type: 'blank', blank })
    await expect(screen(page)).toHaveAttribute('data-blank', blank)
    await expect.poll(() => coloursOn(app, page)).toEqual([colour])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await swipeSideways(page, 'left')
    await page.mouse.click(...(await nextButton(page)))
    expect(await faults(page)).toEqual([])
  }
  await does({ type: 'freeze', on: true })
  await does({ type: 'next' })
  await tapCorner(page)
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await does({ type: 'blank', blank: 'white' })
  await expect(screen(page)).not.toHaveAttribute('data-blank')
  // Nothing came through, and a frozen screen stays and shows nothing of it.
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '1 / 6')
  await expect(screen(page)).not.toHaveAttribute('data-frozen')
  await does({ type: 'freeze', on: false })
  await onSlide(page, 's2')
})

/** Where the button is that leads on, whatever covers it. */
async function nextButton(page: Page): Promise<[number, number]> {
  const { x, y, width, height } = await box(page.locator('button[aria-label=下一页]'))
  return [x + width / 2, y + height / 2]
}

led('light, ink and a spot lie where the presenter put them on the slide', async ({ tour }) => {
  const { page, presenter, does } = tour
  await does({ type: 'begin', from: 'start' })
  await onSlide(page, 's1')
  const slide = liveSlide(page)
  const stroke = page.locator('[data-stroke]')
  const light = page.locator('[data-light]')
  const points = [
    { x: 0.25, y: 0.5 },
    { x: 0.75, y: 0.5 },
  ]
  await ask(presenter, 'tour:draw', { type: 'draw', stroke: 1, points })
  await ask(presenter, 'tour:point', { x: 0.25, y: 0.25 })
  await expect(stroke).toHaveAttribute('d', 'M0.25 0.5L0.75 0.5')
  await stands(page)
  const whole = await box(slide)
  // It glides there.
  const lit = async () => {
    const { x, y, width, height } = await box(light)
    return [
      Math.round(x + width / 2 - whole.x - whole.width / 4),
      Math.round(y + height / 2 - whole.y - whole.height / 4),
    ]
  }
  await expect.poll(lit).toEqual([0, 0])
  await ask(presenter, 'tour:point', null)
  await expect(light).toHaveCount(0)

  await does({ type: 'spot', spot: { at: { x: 0, y: 0 }, zoom: 2 } })
  await expect(page.locator('[data-spot="2"]')).toBeVisible()
  await expect
    .poll(async () => (await box(slide.locator('article'))).width)
    .toBeCloseTo(whole.width * 2, 0)

  await page.reload()
  await expect(stroke).toHaveCount(1)
  await does({ type: 'next' })
  await onSlide(page, 's2')
  await expect(stroke).toHaveCount(0)
  await expect(page.locator('[data-spot]')).toHaveCount(0)
  await expect
    .poll(async () => (await box(slide.locator('article'))).width)
    .toBeCloseTo(whole.width, 0)
})

led('two languages: in the title, and as two slides, on neighbours as well', async ({ tour }) => {
  const { page, does } = tour
  await does({ type: 'begin', from: 'start' })
  await does({ type: 'next' })
  await does({ type: 'bilingual', mode: 'titles' })
  await expect(liveSlide(page).getByRole('heading')).toHaveText('第2页')
  await expect(liveSlide(page).locator('p[lang=en]')).toHaveText('Page 2')

  await does({ type: 'bilingual', mode: 'slides' })
  await expect(liveSlide(page).locator('article[lang=zh-CN] h1')).toHaveText('第2页')
  await expect(liveSlide(page).locator('article[lang=en] h1')).toHaveText('Page 2')
  await expect(page.locator('[aria-roledescription=slide] article[lang=en]')).toHaveCount(3)
  await expect(page.locator('[data-fit=overflow]')).toHaveCount(0)
  await stands(page)
  const [one, other] = [
    await box(liveSlide(page).locator('article[lang=zh-CN]')),
    await box(liveSlide(page).locator('article[lang=en]')),
  ]
  expect(other.x).toBeGreaterThanOrEqual(one.x + one.width)
  expect(other.width).toBeCloseTo(one.width, 0)
  expect(await faults(page)).toEqual([])

  await does({ type: 'speak', language: 'en' })
  await expect(liveSlide(page).locator('article').first()).toHaveAttribute('lang', 'en')
  await expect(liveSlide(page).locator('article').last()).toHaveAttribute('lang', 'zh-CN')
  await does({ type: 'bilingual', mode: 'off' })
  await expect(liveSlide(page).locator('article')).toHaveCount(1)
})

led('visitors are told, wait where touches are off, and get their slide back', async ({ tour }) => {
  const { page, does } = tour
  await touchToBegin(page)
  await swipeSideways(page, 'left')
  await onSlide(page, 's2')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(screen(page)).toHaveAttribute('lang', 'en')
  const sign = page.getByText(/Guided tour|讲解/)
  await expect(sign).toHaveCount(0)

  await does({ type: 'begin', from: 'start' })
  await expect(sign).toHaveText('Guided tour')
  await onSlide(page, 's1')
  // Not locked: a finger turns slides still.
  await swipeSideways(page, 'left')
  await onSlide(page, 's2')
  await page.getByRole('button', { name: /^Overview/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()

  await does({ type: 'speak', language: 'zh-CN' })
  await does({ type: 'lock', on: true })
  await expect(sign).toHaveText('讲解中，请勿触摸')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(screen(page)).toHaveAttribute('data-locked')
  await stands(page)
  const finger = [
    ['touchStart', [{ id: 1, x: 700, y: 400 }]],
    ['touchMove', [{ id: 1, x: 600, y: 400 }]],
    ['touchMove', [{ id: 1, x: 400, y: 400 }]],
    ['touchEnd', []],
  ] as const
  await touch(page, finger, async () => expect((await box(liveSlide(page))).x).toBe(0))
  await page.mouse.click(...(await nextButton(page)))
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expect(await faults(page)).toEqual([])
  await tapCorner(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // A finger that is turning a slide has to let go.
  await does({ type: 'lock', on: false })
  await expect(screen(page)).not.toHaveAttribute('data-locked')
  await touch(page, finger, async () => {
    expect((await box(liveSlide(page))).x).toBeLessThan(0)
    await does({ type: 'lock', on: true })
    await stands(page)
  })
  await onSlide(page, 's2')

  await does({ type: 'last' })
  await onSlide(page, 's6')
  await does({ type: 'end' })
  await onSlide(page, 's2')
  await expect(screen(page)).toHaveAttribute('lang', 'en')
  await expect(screen(page)).not.toHaveAttribute('data-tour')
  await expect(screen(page)).not.toHaveAttribute('data-locked')
  // The presenter's slide lies under it until it has come.
  await expect(liveSlide(page)).toHaveCount(1)
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '2 / 6')
  await expect(sign).toHaveCount(0)
  await swipeSideways(page, 'left')
  await onSlide(page, 's3')
})

led('a clicker turns once, whatever had the keyboard before', async ({ tour }) => {
  const { page, does } = tour
  await touchToBegin(page)
  await page.getByRole('button', { name: '下一页' }).focus()
  await does({ type: 'begin', from: 'start' })
  await onSlide(page, 's1')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  await onSlide(page, 's2')
  await page.getByRole('button', { name: '下一页' }).focus()
  await page.keyboard.press('Space')
  await onSlide(page, 's3')
  await page.keyboard.press('PageDown')
  await onSlide(page, 's4')
})
