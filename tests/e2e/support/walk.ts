import type { ElectronApplication, Page } from 'playwright'
import { expect } from 'playwright/test'
import { setTextSize } from './comfort.ts'
import { liveSlide } from './visit.ts'
import { resize } from './window.ts'

/** Shows every slide of the deck on show, one after another, settled, and looks at each. */
export async function walk(page: Page, look: (number: number) => Promise<void>): Promise<void> {
  await page.keyboard.press('Home')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', /^1 \//)
  const count = Number((await liveSlide(page).getAttribute('aria-label'))?.split(' / ')[1])
  for (let number = 1; number <= count; number += 1) {
    const shown = `[aria-roledescription=slide][aria-label="${number} / ${count}"]:not([inert])`
    await page.waitForSelector(`${shown} [data-fit]:not([data-fit=""])`)
    await page.evaluate(async () => {
      await document.fonts.ready
      // Measuring is done before a frame is painted.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
    await look(number)
    await page.keyboard.press('PageDown')
  }
}

/** Walks over the deck on a lying and on a standing panel, at the smallest and the largest text. */
export async function walkAtExtremes(
  app: ElectronApplication,
  page: Page,
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    await resize(app, page, width, height)
    for (const size of [1, 4] as const) {
      await setTextSize(page, size)
      await walk(page, (number) => look(`${width} × ${height}, size ${size}, slide ${number}`))
    }
  }
}
