import { join } from 'node:path'
import type { Page } from 'playwright'
import { writeDeck } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

const soon = 'idle: { timeoutSeconds: 5, warningSeconds: 60 }\n'
/** Long enough for a busy machine to press three buttons, short enough to wait for. */
const shortly = 'idle: { timeoutSeconds: 8, warningSeconds: 1 }\n'

test('nobody there: the show asks, counts down, and starts over behind the attract loop', async ({
  start,
}) => {
  const { page } = await start({ settings: shortly })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: /Jinpu/ }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(screen(page)).toHaveAttribute('lang', 'en')

  await expect(screen(page)).toHaveAttribute('data-idle', 'warning', { timeout: 20_000 })
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await expect(screen(page)).toHaveAttribute('data-idle', 'active')
  await expect(screen(page)).toHaveAttribute('lang', 'zh-CN')
  await expect(screen(page)).not.toHaveAttribute('data-deck')
  await expect(page.getByRole('region')).toHaveCount(0)

  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

for (const [sign, give] of [
  ['a tap beside the question', (page: Page) => page.mouse.click(60, 700)],
  ['a key', (page: Page) => page.keyboard.press('ArrowRight')],
  ['the wheel', (page: Page) => page.mouse.wheel(0, 40)],
  ['the language switch', (page: Page) => page.getByRole('button', { name: 'English' }).click()],
] as const) {
  test(`${sign} says as well that somebody is there`, async ({ start, folder }) => {
    await writeDeck(join(folder, 'trial'))
    const { page } = await start({ args: ['--windowed', join(folder, 'trial')], settings: soon })
    await touchToBegin(page)
    await expect(screen(page)).toHaveAttribute('data-idle', 'warning', { timeout: 20_000 })
    await give(page)
    await expect(screen(page)).toHaveAttribute('data-idle', 'active')
    await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
  })
}

test('the question can be answered either way, with targets of at least 48 px', async ({
  start,
  folder,
}) => {
  await writeDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')], settings: soon })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')

  const question = page.getByRole('alertdialog', { name: '您还在看吗？' })
  await expect(question).toBeVisible({ timeout: 20_000 })
  await expect(question.getByRole('timer')).toContainText(/\d+秒/)
  for (const button of await question.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48)
  }
  await expect(question.getByRole('button', { name: '继续浏览' })).toBeFocused()

  await question.getByRole('button', { name: '继续浏览' }).click()
  await expect(question).toHaveCount(0)
  await expect(screen(page)).toHaveAttribute('data-idle', 'active')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '2 / 6')

  await expect(question).toBeVisible({ timeout: 20_000 })
  await question.getByRole('button', { name: '重新开始' }).click()
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
})
