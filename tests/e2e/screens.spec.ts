import type { ElectronApplication, Page } from 'playwright'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

const patient = 'idle: { timeoutSeconds: 600, warningSeconds: 60 }\nattract: { itemSeconds: 600 }\n'

/** Waits until nothing on the page changes by itself any more. */
async function settled(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => undefined)),
    )
  })
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.invalidate(),
  )
}

for (const [language, width, height] of [
  ['zh-CN', 1920, 1080],
  ['en', 1080, 1920],
] as const) {
  const name = (what: string): string => `${what}-${language}-${width}x${height}.png`

  test(`the screens look as they should (${language}, ${width} × ${height})`, async ({ start }) => {
    test.setTimeout(120_000)
    const { app, page } = await start({
      args: ['--windowed', '--lang', language],
      settings: patient,
    })
    await resize(app, page, width, height)
    await settled(app, page)
    await expect(page).toHaveScreenshot(name('attract'))
    await touchToBegin(page)
    await expect(page.getByRole('button', { name: /金普新区|Jinpu/ })).toBeVisible()
    await settled(app, page)
    await expect(page).toHaveScreenshot(name('home'))
  })

  test(`key slides look as they should (${language}, ${width} × ${height})`, async ({ start }) => {
    test.setTimeout(120_000)
    const { app, page } = await start({
      args: ['--windowed', '--lang', language, '--deck', 'jinzhou'],
      settings: patient,
    })
    await resize(app, page, width, height)
    await touchToBegin(page)
    const shown = new Set([
      'cover',
      'figures',
      'divisions',
      'rail-and-road',
      'port-figures',
      'opening',
    ])
    for (let number = 1; shown.size > 0; number += 1) {
      await expect(liveSlide(page)).toHaveAttribute('aria-label', new RegExp(`^${number} /`))
      const slide = (await screen(page).getAttribute('data-slide')) ?? ''
      if (shown.delete(slide)) {
        await settled(app, page)
        await expect(page).toHaveScreenshot(name(`jinzhou-${slide}`))
      }
      await page.keyboard.press('PageDown')
    }
  })
}
