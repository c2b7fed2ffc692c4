import { expectVisibleFocus, focused, walkTo } from './support/focus.ts'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen } from './support/visit.ts'

test('five keys lead through a whole deck, and focus is seen at every stop', async ({ start }) => {
  test.setTimeout(180_000)
  const { page } = await start({ settings: patient })
  await page.keyboard.press('ArrowDown')
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await expectVisibleFocus(page, 'home')
  await walkTo(page, /金普新区/)
  await page.keyboard.press('Enter')

  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \//)
  const count = Number((await liveSlide(page).getAttribute('aria-label'))?.split(' / ')[1])
  for (let number = 1; number <= count; number += 1) {
    await expect(liveSlide(page)).toHaveAttribute('aria-label', `${number} / ${count}`)
    await expectVisibleFocus(page, `slide ${number}`)
    // Onto what stands on the slide, which goes away with it.
    await page.keyboard.press('ArrowDown')
    await expectVisibleFocus(page, `below slide ${number}`)
    await walkTo(page, '下一页')
    await page.keyboard.press(number % 2 ? 'Enter' : 'ArrowRight')
  }
  await expect(liveSlide(page)).toHaveAttribute('aria-label', `${count} / ${count}`)

  await page.keyboard.press('ArrowLeft')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', `${count - 1} / ${count}`)
  await walkTo(page, '返回首页', 'ArrowUp')
  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await expectVisibleFocus(page, 'home again')
})

test('five keys set the screen to a visitor’s liking, and lead back', async ({ start }) => {
  const { page } = await start({ settings: patient, args: ['--windowed', '--deck', 'jinzhou'] })
  await page.keyboard.press('Enter')
  await expectVisibleFocus(page, 'slide 1')
  await walkTo(page, '显示与辅助', 'ArrowUp')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expectVisibleFocus(page, 'panel')

  await expect(panel.getByRole('radio', { name: '标准' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(screen(page)).toHaveAttribute('data-text-size', '2')
  await expect(screen(page)).toHaveAttribute('data-slide', 'cover')
  await walkTo(page, /^高对比度/)
  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveAttribute('data-contrast')

  // Round and round inside the panel only.
  const stops = new Set<string>()
  for (let press = 0; press < 20; press += 1) {
    stops.add(await focused(page))
    await page.keyboard.press('ArrowDown')
    await expect(panel.locator(':focus')).toHaveCount(1)
  }
  expect(stops.size).toBeGreaterThan(4)
  await walkTo(page, '完成')
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole('button', { name: '显示与辅助' })).toBeFocused()
  await expectVisibleFocus(page, 'after the panel')
})

test('five keys answer the question either way', async ({ start }) => {
  const { page } = await start({
    settings: 'idle: { timeoutSeconds: 3, warningSeconds: 60 }\n',
    args: ['--windowed', '--deck', 'jinzhou'],
  })
  await page.keyboard.press('ArrowRight')
  const question = page.getByRole('alertdialog')
  await expect(question).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expectVisibleFocus(page, 'after the question')

  await expect(question).toBeVisible({ timeout: 20_000 })
  await walkTo(page, '重新开始')
  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
})
