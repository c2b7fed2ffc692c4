import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { clipped } from './support/clipped.ts'
import { walkTo } from './support/focus.ts'
import { patient } from './support/launch.ts'
import { saidIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { swipe, tap } from './support/touch.ts'
import { liveSlide, screen } from './support/visit.ts'
import { resize } from './support/window.ts'

/** The middle of an item's words. */
async function wordsOf(page: Page, name: string | RegExp): Promise<{ x: number; y: number }> {
  const words = page.getByRole('button', { name })
  await expect(words).toBeVisible({ timeout: 20_000 })
  const box = await words.boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

test('a finger on an item enters at its slide, in the language that led', async ({ start }) => {
  const playlist = '[{ item: jinpu-new-area/carrier, seconds: 1 }, jinzhou/port-figures]'
  const { page } = await start({
    settings: `${patient}attract: { itemSeconds: 600, playlist: ${playlist} }\n`,
  })
  // The second leads in English, though the hall speaks Chinese.
  const words = await wordsOf(page, '109 million tonnes in a year')
  await expect(screen(page)).toHaveAttribute('lang', 'zh-CN')
  await tap(page, words)
  await expect(screen(page)).toHaveAttribute('data-slide', 'port-figures')
  await expect(screen(page)).toHaveAttribute('data-deck', 'jinzhou')
  await expect(screen(page)).toHaveAttribute('lang', 'en')
})

test('by keyboard an item is reached by Tab and pressed by Enter', async ({ start }) => {
  const { page } = await start({
    settings: `${patient}attract: { itemSeconds: 600, playlist: [jinzhou/culture] }\n`,
  })
  const item = page.locator('[data-part=item]')
  await walkTo(page, /了解更多→$/u, 'Tab')
  await expect(item).toBeFocused()
  // Arrows lead on to what else there is, and back.
  await page.keyboard.press('ArrowRight')
  await expect(item).not.toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(item).toBeFocused()
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await page.keyboard.press('Enter')
  await expect(screen(page)).toHaveAttribute('data-slide', 'culture')
  await expect(liveSlide(page)).toBeVisible()
})

test('a swipe over the glass begins as a tap does', async ({ start }) => {
  const { page } = await start({ settings: `${patient}attract: { itemSeconds: 600 }\n` })
  await swipe(page, { x: 1100, y: 600 }, { x: 700, y: 200 })
  await expect(screen(page)).toHaveAttribute('data-screen', 'home')
})

test('a deck chooses its own items, and words are whole on every panel', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await mkdir(deck)
  const long = '从一座古塔、一条铁路和一座深水港读懂辽西走廊的两千年，'.repeat(3)
  await writeFile(
    join(deck, 'deck.yaml'),
    'title: T\nlanguages: [zh-CN]\nattract: [long, { slide: number, seconds: 30 }, nowhere]\n',
  )
  await writeFile(
    join(deck, 'zh-CN.md'),
    `---\nid: one\n---\n\n# 一\n\n---\nid: number\n---\n\n# 数\n\n---\nid: long\n---\n\n# ${long}\n`,
  )
  const {
    app,
    page,
    folder: own,
  } = await start({
    args: ['--windowed', deck],
    settings: `${patient}attract: { itemSeconds: 600 }\n`,
  })
  await expect(page.getByRole('button', { name: long })).toBeVisible()
  for (const [width, height] of [
    [1280, 720],
    [720, 1280],
    [1920, 540],
    [1024, 768],
  ] as const) {
    await resize(app, page, width, height)
    await expect.poll(() => clipped(page), `${width} × ${height}`).toEqual([])
  }
  expect((await saidIn(own)).join('\n')).toContain('nowhere')
})
