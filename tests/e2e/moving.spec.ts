import { join } from 'node:path'
import { save, writeDeck } from './support/deck.ts'
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
  const finger = (id: number, x: number) => ({ id, x: box.x + x, y })
  // A second finger, and the system, call the drag off.
  await touch(page, [
    ['touchStart', [finger(0, 30)]],
    ['touchMove', [finger(0, 300)]],
    ['touchStart', [finger(0, 300), finger(1, 200)]],
    ['touchEnd', []],
    ['touchStart', [finger(0, 30)]],
    ['touchMove', [finger(0, 300)]],
    ['touchCancel', []],
  ])
  await expect(slider).toHaveAttribute('aria-valuenow', '2')
  await swipe(page, { x: box.x + 30, y }, { x: box.x + box.width - 4, y })
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^(\d+) \/ \1$/)

  await page.getByRole('button', { name: /^Back to 2/ }).click()
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^2 \//)
  await expect(page.getByRole('button', { name: /^Back to \d/ })).toHaveCount(0)
  await slider.focus()
  await page.keyboard.press('End')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^(\d+) \/ \1$/)
  await expect(slider).toHaveAttribute('aria-valuetext', /^(\d+) \/ \1, Ahead$/)
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuetext', / Ahead$/)
  await expect(slider).toBeFocused()

  await page.getByRole('button', { name: 'Back to home' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await page.getByRole('button', { name: /^Back to slide \d+, where you were/ }).click()
  await expect(screen(page)).toHaveAttribute('data-deck', 'jinzhou')
})

test('a section is a jump too, and the bar stays where it is', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--deck', 'jinzhou'] })
  await touchToBegin(page)
  const slider = page.getByRole('slider', { name: '进度' })
  const before = await slider.boundingBox()
  await page.getByRole('navigation').getByRole('button', { name: '港口' }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', /，港口$/)
  const back = page.getByRole('button', { name: '回到第1页：锦州，锦绣之州' })
  await expect(back).toBeVisible()
  expect(await slider.boundingBox()).toEqual(before)
  await back.click()
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \//)
  await expect(back).toHaveCount(0)
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

  // What the system takes away was no swipe.
  await touch(page, [
    ['touchStart', [finger(0, 900)]],
    ['touchMove', [finger(0, 700)]],
    ['touchMove', [finger(0, 400)]],
    ['touchCancel', []],
  ])
  await atRest()
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')

  await swipeSideways(page, 'left')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
})

test('a finger scrolls a tall slide and turns nothing, and is no tap at its edge', async ({
  start,
  folder,
}) => {
  await writeDeck(folder)
  const sentences = Array.from({ length: 60 }, (_, index) => `这是第${index + 1}句很长很长的话。`)
  const tall = `---\nid: s1\nlayout: text\n---\n\n# 太满了\n\n${sentences.join('\n\n')}\n`
  await save(join(folder, 'zh-CN.md'), `${tall}\n---\nid: s2\n---\n\n# 第二页\n`)
  const { page } = await start({ args: ['--windowed', folder] })
  await touchToBegin(page)
  await expect(liveSlide(page).getByRole('button', { name: '还有' })).toBeVisible()
  const first = liveSlide(page).getByText('这是第1句', { exact: false })
  await expect(first).toBeInViewport()
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))

  // Slightly aslant, as a hand draws.
  await swipe(page, { x: width * 0.4, y: height * 0.6 }, { x: width * 0.46, y: height * 0.25 })
  await expect(first).not.toBeInViewport()
  await tap(page, { x: width - 80, y: height / 2 })
  await tap(page, { x: width / 2, y: height / 2 })
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')
  await swipeSideways(page, 'left')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
})
