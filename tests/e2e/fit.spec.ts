import { clipped } from './support/clipped.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

const panels = [
  [1920, 1080],
  [1080, 1920],
  [3840, 2160],
  [1366, 768],
] as const

for (const deck of ['jinzhou', 'jinpu-new-area']) {
  for (const language of ['zh-CN', 'en']) {
    test(`every word of ${deck} can be read on every panel (${language})`, async ({ start }) => {
      test.setTimeout(240_000)
      const { app, page } = await start({
        args: ['--windowed', '--lang', language, '--deck', deck],
      })
      for (const [width, height] of panels) {
        await resize(app, page, width, height)
        if ((await page.locator('html').getAttribute('data-screen')) === 'attract') {
          expect(await clipped(page), `attract loop at ${width} × ${height}`).toEqual([])
          await touchToBegin(page)
        }
        await page.keyboard.press('Home')
        const count = Number((await liveSlide(page).getAttribute('aria-label'))?.split(' / ')[1])
        for (let number = 1; number <= count; number += 1) {
          await expect(liveSlide(page)).toHaveAttribute('aria-label', `${number} / ${count}`)
          await page.evaluate(() => document.fonts.ready.then(() => undefined))
          await expect
            .poll(() => clipped(page), `slide ${number} at ${width} × ${height}`)
            .toEqual([])
          await page.keyboard.press('PageDown')
        }
      }
    })
  }
}
