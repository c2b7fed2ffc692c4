import type { Locator, Page } from 'playwright'
import { clipped } from './support/clipped.ts'
import { setTextSize } from './support/comfort.ts'
import { walkTo } from './support/focus.ts'
import { patient } from './support/launch.ts'
import { writeDecks } from './support/many-decks.ts'
import { expect, test } from './support/test.ts'
import { swipe, tap } from './support/touch.ts'
import { screen, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

/** The decks on the page on show. */
const cards = (page: Page) => page.locator('main ul:not([inert])').getByRole('button')

const position = (page: Page) => page.getByRole('navigation').getByRole('status')

async function tapOn(page: Page, button: Locator): Promise<void> {
  await expect(page.getByRole('main')).toHaveCount(1)
  const box = await button.boundingBox()
  await tap(page, {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  })
}

/** The shortest side of any button that a finger could want, in px. */
function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')].filter(
      (button) => !button.closest('[inert]'),
    )
    const boxes = buttons.map((button) => button.getBoundingClientRect())
    return Math.min(...boxes.map(({ width, height }) => Math.min(width, height)))
  })
}

/** How many pages there are; the first is on show. */
async function pagesOf(page: Page): Promise<number> {
  await expect(position(page)).toHaveText(/^1 \/ \d+$/)
  return Number((await position(page).innerText()).split(' / ')[1])
}

for (const [language, next, width, height] of [
  ['zh-CN', '下一页', 1280, 720],
  ['en', 'Next', 720, 1280],
] as const) {
  test(`forty decks stand whole on their pages, and fingers reach the last (${language}, ${width} × ${height})`, async ({
    start,
    folder,
  }) => {
    test.setTimeout(120_000)
    await writeDecks(folder, 40)
    const { app, page } = await start({
      args: ['--windowed', '--lang', language, folder],
      settings: patient,
    })
    await resize(app, page, width, height)
    await touchToBegin(page)
    for (const textSize of [1, 4] as const) {
      await setTextSize(page, textSize)
      const count = await pagesOf(page)
      const seen: string[] = []
      for (let number = 1; number <= count; number += 1) {
        await expect(position(page)).toHaveText(`${number} / ${count}`)
        // The strip is still on its way.
        await expect.poll(() => clipped(page), `page ${number}, size ${textSize}`).toEqual([])
        seen.push(...(await cards(page).allInnerTexts()))
        expect(await smallest(page)).toBeGreaterThanOrEqual(48)
        if (number < count) await tapOn(page, page.getByRole('button', { name: next }))
      }
      expect(seen).toHaveLength(40)
      expect(new Set(seen).size).toBe(40)
      if (textSize === 4) break
      for (let number = count; number > 1; number -= 1) await page.keyboard.press('PageUp')
    }
    await tapOn(page, cards(page).last())
    await expect(screen(page)).toHaveAttribute('data-deck', 'deck-40')
  })
}

test('a swipe turns a page, and keys alone reach the last of forty decks', async ({
  start,
  folder,
}) => {
  await writeDecks(folder, 40)
  const { page } = await start({
    args: ['--windowed', '--lang', 'en', folder],
    settings: patient,
  })
  await page.keyboard.press('ArrowDown')
  const count = await pagesOf(page)
  // The attract loop still fades above.
  await expect(page.getByRole('main')).toHaveCount(1)
  // Far enough to count however slow the machine draws it.
  await swipe(page, { x: 1150, y: 360 }, { x: 250, y: 360 })
  await expect(position(page)).toHaveText(`2 / ${count}`)
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
  await walkTo(page, 'Next')
  for (let number = 3; number <= count; number += 1) {
    await page.keyboard.press('Enter')
    await expect(position(page)).toHaveText(`${number} / ${count}`)
  }
  await walkTo(page, /^40 /, 'ArrowUp')
  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveAttribute('data-deck', 'deck-40')
})
