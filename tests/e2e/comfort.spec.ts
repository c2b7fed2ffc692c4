import type { Page } from 'playwright'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

const words = {
  'zh-CN': {
    open: '显示与辅助',
    largest: '最大',
    contrast: '高对比度',
    calm: '减少动画',
    reach: '按钮下移',
    reset: '恢复默认',
    done: '完成',
  },
  en: {
    open: 'Display and access',
    largest: 'Largest',
    contrast: 'High contrast',
    calm: 'Less motion',
    reach: 'Low controls',
    reset: 'Reset',
    done: 'Done',
  },
} as const

/** How the page says that it is as a visitor meets it. */
async function expectPlain(page: Page): Promise<void> {
  await expect(screen(page)).toHaveAttribute('data-text-size', '1')
  for (const wish of ['contrast', 'calm', 'reach']) {
    await expect(screen(page)).not.toHaveAttribute(`data-${wish}`)
  }
}

for (const language of ['zh-CN', 'en'] as const) {
  const say = words[language]

  test(`a visitor sets the screen to their liking at once (${language})`, async ({ start }) => {
    const { page } = await start({
      args: ['--windowed', '--lang', language, '--deck', 'jinzhou'],
      settings: patient,
    })
    await touchToBegin(page)
    const heading = liveSlide(page).getByRole('heading', { level: 1 })
    const height = async () => (await heading.boundingBox())?.height ?? 0
    const before = await height()
    await page.getByRole('button', { name: say.open }).click()
    const panel = page.getByRole('dialog', { name: say.open })

    await panel.getByRole('radio', { name: say.largest }).check()
    await expect(screen(page)).toHaveAttribute('data-text-size', '4')
    await expect.poll(height, 'behind the panel').toBeGreaterThan(before)
    for (const wish of ['contrast', 'calm', 'reach'] as const) {
      const toggle = panel.getByRole('switch', { name: say[wish] })
      await expect(toggle).not.toBeChecked()
      await toggle.click()
      await expect(toggle).toBeChecked()
      await expect(screen(page)).toHaveAttribute(`data-${wish}`)
    }

    await panel.getByRole('button', { name: say.done }).click()
    await expect(panel).toHaveCount(0)
    await expect(screen(page)).toHaveAttribute('data-contrast')
    await page.getByRole('button', { name: say.open }).click()
    await expect(panel.getByRole('radio', { name: say.largest })).toBeChecked()
    await panel.getByRole('button', { name: say.reset }).click()
    await expectPlain(page)
  })
}

test('the panel opens from the attract loop, and changes its language with the screen', async ({
  start,
}) => {
  const { page } = await start({ settings: patient })
  const button = page.getByRole('button', { name: '显示与辅助' })
  const box = await button.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48)
  await button.click()
  await expect(page.getByRole('dialog', { name: '显示与辅助' })).toBeVisible()

  await page.getByRole('button', { name: 'English' }).click()
  const panel = page.getByRole('dialog', { name: 'Display and access' })
  for (const control of await panel.locator('button, label').all()) {
    const target = await control.boundingBox()
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(48)
  }
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})

test('how one visitor wants the screen ends with their session', async ({ start }) => {
  const { page } = await start({ settings: 'idle: { timeoutSeconds: 8, warningSeconds: 1 }\n' })
  await page.getByRole('button', { name: '显示与辅助' }).click()
  const panel = page.getByRole('dialog', { name: '显示与辅助' })
  await panel.getByRole('radio', { name: '最大' }).check()
  for (const wish of ['高对比度', '减少动画', '按钮下移']) {
    await panel.getByRole('switch', { name: wish }).click()
  }
  await expect(screen(page)).toHaveAttribute('data-reach')

  await expect(screen(page)).toHaveAttribute('data-screen', 'attract', { timeout: 20_000 })
  await expectPlain(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
