import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { liveSlide } from './visit.ts'

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
