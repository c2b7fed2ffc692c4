import { join } from 'node:path'
import { writeDeck } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { swipe, swipeSideways, tap, touch } from './support/touch.ts'
import { liveSlide, screen, touchToBegin, visitDeck } from './support/visit.ts'

test('a tap at either edge turns the slide, in the middle nothing', async ({ start, folder }) => {
  await writeDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)
  await expect(liveSlide(page)).toBeVisible()
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await tap(page, { x: width - 20, y: height / 2 })
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  await tap(page, { x: width - 20, y: height / 2 })
  await expect(screen(page)).toHaveAttribute('data-slide', 's3')
  await tap(page, { x: width / 2, y: height / 2 })
  await tap(page, { x: 20, y: height / 2 })
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
})

test('the progress can be dragged, and there is a way back', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--lang', 'en'] })
  await visitDeck(page, /Jinzhou/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^2 \//)
  const slider = page.getByRole('slider', { name: 'Progress' })
  await expect(slider).toHaveAttribute('aria-valuenow', '2')
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider has no place')
  expect(box.height).toBeGreaterThanOrEqual(48)
  const y = box.y + box.height / 2
  await swipe(page, { x: box.x + 30, y }, { x: box.x + box.width - 4, y })
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^(\d+) \/ \1$/)

  await page.getByRole('button', { name: /^Back to 2/ }).click()
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^2 \//)
  await expect(page.getByRole('button', { name: /^Back to \d/ })).toHaveCount(0)
  await slider.focus()
  await page.keyboard.press('End')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^(\d+) \/ \1$/)
  await page.getByRole('button', { name: 'Back to home' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})

for (const [language, overview, close] of [
  ['zh-CN', '总览', '关闭总览'],
  ['en', 'Overview', 'Close the overview'],
] as const) {
  test(`the overview shows every slide under its section (${language})`, async ({ start }) => {
    const { page } = await start({ args: ['--windowed', '--lang', language] })
    await visitDeck(page, /金普|Jinpu/)
    const open = page.getByRole('button', { name: overview, exact: true })
    await open.click()
    const dialog = page.getByRole('dialog', { name: overview })
    await expect(dialog).toBeVisible()
    await expect(dialog.locator('[aria-current]')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(liveSlide(page)).toHaveAttribute('aria-label', /^3 \//)

    await open.click()
    const first = await dialog.getByRole('listitem').first().getByRole('button').boundingBox()
    if (!first) throw new Error('the first card has no place')
    await tap(page, { x: first.x + first.width / 2, y: first.y + first.height / 2 })
    await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \//)

    await open.click()
    await dialog.getByRole('button', { name: close }).click()
    await expect(dialog).toHaveCount(0)
    await open.click()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(open).toBeFocused()
  })
}

test('the overview of ten thousand slides opens where the visitor is', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'), 10_000)
  const { page } = await start({ args: ['--windowed', '--lang', 'en', join(folder, 'trial')] })
  await touchToBegin(page)
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '1 / 10000', { timeout: 30_000 })
  await page.keyboard.press('End')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '10000 / 10000')
  await page.getByRole('button', { name: 'Overview', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[aria-current]')).toContainText('10000')
  await expect(dialog.locator('[aria-current]')).toContainText('Page 10000')
  expect(await dialog.getByRole('listitem').count()).toBeLessThan(200)
})

test('a second finger calls a swipe off, and a palm does nothing', async ({ start, folder }) => {
  await writeDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)
  await expect(liveSlide(page)).toBeVisible()
  const before = await liveSlide(page).boundingBox()
  const atRest = () =>
    expect.poll(async () => (await liveSlide(page).boundingBox())?.x).toBe(before?.x)
  const finger = (id: number, x: number, y = 400) => ({ id, x, y })

  await touch(page, [
    ['touchStart', [finger(0, 900)]],
    ['touchMove', [finger(0, 700)]],
    ['touchStart', [finger(0, 700), finger(1, 500, 300)]],
    ['touchMove', [finger(0, 300), finger(1, 450, 300)]],
    ['touchEnd', [finger(1, 450, 300)]],
    ['touchEnd', []],
  ])
  await atRest()
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')

  const hand = (shift: number) =>
    Array.from({ length: 10 }, (_, id) => finger(id, 200 + id * 90 - shift, 250 + (id % 3) * 80))
  for (const end of ['touchEnd', 'touchCancel'] as const) {
    await touch(page, [
      ['touchStart', hand(0)],
      ['touchMove', hand(60)],
      ['touchMove', hand(140)],
      [end, []],
    ])
  }
  await atRest()
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')

  await swipeSideways(page, 'left')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
})
