import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'
import { walk } from './support/walk.ts'

test('figures in tables and timers keep their columns', async ({ start }) => {
  const { page } = await start({ args: ['--windowed', '--deck', 'jinzhou'] })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await touchToBegin(page)
  const tabular = /tabular-nums/
  await walk(page, async () => {
    const numeric = await liveSlide(page)
      .locator('table, .figure')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontVariantNumeric))
    for (const value of numeric) expect(value).toMatch(tabular)
  })
})
