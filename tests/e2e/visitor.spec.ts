import { join } from 'node:path'
import { writeDeck } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { swipe, swipeSideways, tap } from './support/touch.ts'
import { liveSlide, screen, touchToBegin, visitDeck } from './support/visit.ts'

test('a touch leads from the attract loop home, and on into a deck', async ({ start }) => {
  const { page } = await start()
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await expect(screen(page)).toHaveAttribute('lang', 'zh-CN')

  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await expect(page.getByRole('button', { name: /锦州/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /金普新区/ })).toBeVisible()

  await page.getByRole('button', { name: /金普新区/ }).click()
  await expect(screen(page)).toHaveAttribute('data-deck', 'jinpu-new-area')
  await expect(page.getByRole('region', { name: /金普新区/ })).toHaveAttribute(
    'aria-roledescription',
    'carousel',
  )
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \/ \d+$/)

  await page.getByRole('button', { name: '返回首页' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await expect(screen(page)).not.toHaveAttribute('data-slide')
})

test('a tap anywhere on the glass begins', async ({ start }) => {
  const { page } = await start()
  await tap(page, { x: 900, y: 150 })
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})

test('a finger swipes on and back, three slides live in the DOM', async ({ start, folder }) => {
  await writeDeck(join(folder, 'trial'), 9)
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)

  for (const number of [2, 3, 4]) {
    // The next one comes while the slides still fly.
    await swipeSideways(page, 'left')
    await expect(screen(page)).toHaveAttribute('data-slide', `s${number}`)
    await expect(liveSlide(page)).toHaveAttribute('aria-label', `${number} / 9`)
    await expect(liveSlide(page).getByRole('heading')).toHaveText(`第${number}页`)
  }
  await expect(page.locator('[aria-roledescription=slide]')).toHaveCount(3)

  await swipeSideways(page, 'right')
  await expect(screen(page)).toHaveAttribute('data-slide', 's3')
})

test('a finger that goes up and down, or not far enough, turns nothing', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)
  const before = await liveSlide(page).boundingBox()

  await swipe(page, { x: 640, y: 600 }, { x: 600, y: 200 })
  await swipe(page, { x: 640, y: 400 }, { x: 560, y: 400 }, 40)
  await expect.poll(async () => (await liveSlide(page).boundingBox())?.x).toBe(before?.x)
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')
})

test('the language switch keeps the place and speaks at once', async ({ start }) => {
  const { page } = await start()
  await visitDeck(page, /锦州/)
  for (let turn = 0; turn < 4; turn += 1) await swipeSideways(page, 'left')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^5 \//)
  const slide = await screen(page).getAttribute('data-slide')
  const chinese = await liveSlide(page).getByRole('heading', { level: 1 }).innerText()

  const languages = page.getByRole('group', { name: /语言|Language/ })
  const before = await languages.boundingBox()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(screen(page)).toHaveAttribute('lang', 'en')
  await expect(screen(page)).toHaveAttribute('data-slide', slide ?? '')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^5 \//)
  await expect(liveSlide(page).getByRole('heading', { level: 1 })).not.toHaveText(chinese)
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()

  // Nothing beside the switch moves, and the neighbours follow.
  expect(await languages.boundingBox()).toEqual(before)
  const slides = page.locator('[aria-roledescription=slide] article')
  await expect(slides).toHaveCount(3)
  for (const slide of await slides.all()) await expect(slide).toHaveAttribute('lang', 'en')

  await page.getByRole('button', { name: '简体中文' }).click()
  await expect(liveSlide(page).getByRole('heading', { level: 1 })).toHaveText(chinese)
  await expect(page.getByRole('button', { name: '下一页' })).toBeVisible()
})

test('buttons, sections and keys lead through a deck', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--lang', 'en'] })
  await visitDeck(page, /Jinpu/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^2 \//)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^4 \//)
  await page.keyboard.press('End')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^(\d+) \/ \1$/)
  await page.keyboard.press('Home')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \//)

  const tabs = page.getByRole('navigation', { name: 'Sections' }).getByRole('button')
  await tabs.last().click()
  await expect(tabs.last()).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('slider', { name: 'Progress' })).not.toHaveAttribute(
    'aria-valuenow',
    '1',
  )
})

test('--deck opens the show on one deck', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--deck', 'jinpu-new-area'] })
  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-deck', 'jinpu-new-area')
})
