import type { Page } from 'playwright'
import { patient } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

const still = `${patient}attract: { itemSeconds: 600 }\n`

/** What moves longer than this moves on purpose; a screenshot holds it at its end. */
const passingMilliseconds = 3000

/** Waits until what comes and goes has come or gone: faces, pictures, transitions. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async (passing) => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    const coming = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < passing)
    await Promise.all(coming.map((animation) => animation.finished.catch(() => undefined)))
  }, passingMilliseconds)
}

for (const [language, width, height] of [
  ['zh-CN', 1280, 720],
  ['en', 720, 1280],
] as const) {
  const name = (what: string): string => `${what}-${language}-${width}x${height}.png`

  test(`the screens look as they should (${language}, ${width} × ${height})`, async ({ start }) => {
    test.setTimeout(120_000)
    const { app, page } = await start({
      args: ['--windowed', '--lang', language],
      settings: still,
    })
    await resize(app, page, width, height)
    await settled(page)
    await expect(page).toHaveScreenshot(name('attract'))
    await touchToBegin(page)
    await expect(page.getByRole('button', { name: /金普新区|Jinpu/ })).toBeVisible()
    await settled(page)
    await expect(page).toHaveScreenshot(name('home'))
  })
}

/** Slides that show a layout each, and of unusual panels a few that show how it lies there. */
for (const [language, width, height, slides] of [
  [
    'zh-CN',
    1280,
    720,
    ['cover', 'figures', 'divisions', 'rail-and-road', 'port-figures', 'opening'],
  ],
  ['en', 720, 1280, ['cover', 'figures', 'divisions', 'rail-and-road', 'port-figures', 'opening']],
  ['en', 1024, 768, ['figures', 'divisions', 'opening']],
  ['zh-CN', 3840, 1080, ['divisions', 'opening']],
  ['zh-CN', 3840, 2160, ['divisions', 'opening']],
] as const) {
  const name = (what: string): string => `${what}-${language}-${width}x${height}.png`

  test(`key slides look as they should (${language}, ${width} × ${height})`, async ({ start }) => {
    test.setTimeout(120_000)
    const { app, page } = await start({
      args: ['--windowed', '--lang', language, '--deck', 'jinzhou'],
      settings: still,
    })
    // Figures stand; on their way up they are another picture each time.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await resize(app, page, width, height)
    await touchToBegin(page)
    const shown = new Set<string>(slides)
    for (let number = 1; shown.size > 0; number += 1) {
      await expect(liveSlide(page)).toHaveAttribute('aria-label', new RegExp(`^${number} /`))
      const slide = (await screen(page).getAttribute('data-slide')) ?? ''
      if (shown.delete(slide)) {
        await settled(page)
        await expect(page).toHaveScreenshot(name(`jinzhou-${slide}`))
      }
      await page.keyboard.press('PageDown')
    }
  })
}
