import { AxeBuilder } from '@axe-core/playwright'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { save, writeDeck } from './support/deck.ts'
import { pinch } from './support/pinch.ts'
import { expect, test } from './support/test.ts'
import { swipe } from './support/touch.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

const count = 4

/** A deck whose second of three slides is a gallery. */
async function writeGalleryDeck(folder: string): Promise<void> {
  await writeDeck(folder, 3)
  await mkdir(join(folder, 'media'))
  for (let number = 1; number <= count; number += 1) {
    await writeFile(
      join(folder, `media/${number}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#27b"/><circle cx="${number * 300}" cy="500" r="120" fill="#fd4"/></svg>`,
    )
  }
  for (const [file, alt, caption] of [
    ['zh-CN.md', '图', '说明'],
    ['en.md', 'Picture', 'Caption'],
  ] as const) {
    const items = Array.from({ length: count }, (_, index) =>
      [
        `- image: media/${index + 1}.svg`,
        `  alt: ${alt}${index + 1}`,
        `  caption: ${caption}${index + 1}`,
        `  credit: Brocade ${index + 1}`,
      ].join('\n'),
    ).join('\n')
    await save(
      join(folder, file),
      `---\nid: s1\n---\n\n# 1\n\n---\nid: s2\n---\n\n# 2\n\n\`\`\`gallery\n${items}\n\`\`\`\n\n---\nid: s3\n---\n\n# 3\n`,
    )
  }
}

/** The place of a slide's large picture, once the slide stands. */
async function largePicture(page: Page) {
  await expect.poll(async () => (await liveSlide(page).boundingBox())?.x).toBe(0)
  const box = await liveSlide(page).locator('[data-holds-swipe]').first().boundingBox()
  if (!box) throw new Error('no picture')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, reach: box.width / 3 }
}

/** Swipes over the large picture. */
async function leaf(page: Page, direction: 'on' | 'back'): Promise<void> {
  const { x, y, reach } = await largePicture(page)
  const way = direction === 'on' ? -reach : reach
  await swipe(page, { x: x - way, y }, { x: x + way, y })
}

const viewer = (page: Page): Locator => page.getByRole('dialog', { name: '大图' })

test('a finger leafs through a gallery, and at its ends through the deck', async ({
  start,
  folder,
}) => {
  await writeGalleryDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await expect(liveSlide(page).getByText('1 / 4')).toBeVisible()
  for (let number = 2; number <= count; number += 1) {
    await leaf(page, 'on')
    await expect(liveSlide(page).getByText(`说明${number}`)).toBeVisible()
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  }
  await leaf(page, 'on')
  await expect(screen(page)).toHaveAttribute('data-slide', 's3')
  await page.keyboard.press('PageUp')
  await leaf(page, 'back')
  await expect(liveSlide(page).getByText('说明3')).toBeVisible()
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  await liveSlide(page)
    .getByRole('button', { name: /^第1张/ })
    .click()
  await leaf(page, 'back')
  await expect(screen(page)).toHaveAttribute('data-slide', 's1')
})

test('the viewer leafs too, and leaves the gallery where it came to', async ({ start, folder }) => {
  await writeGalleryDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await expect(liveSlide(page).getByRole('button', { name: /^放大图片/ })).toBeVisible()
  const { x, y } = await largePicture(page)
  await pinch(page, { x, y }, 100, 200)
  await expect(viewer(page)).toContainText('说明1')
  await expect(viewer(page)).toContainText('Brocade 1')
  // Zoomed, a finger moves the picture; whole, it leafs.
  await swipe(page, { x: x + 200, y }, { x: x - 200, y })
  await expect(viewer(page)).toContainText('1 / 4')
  await page.keyboard.press('0')
  await expect(viewer(page)).toContainText('100%')
  await swipe(page, { x: x + 200, y }, { x: x - 200, y })
  await expect(viewer(page)).toContainText('2 / 4')
  await viewer(page).getByRole('button', { name: '下一张' }).click()
  await expect(viewer(page)).toContainText('说明3')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(viewer(page)).toHaveCount(0)
  await expect(liveSlide(page).getByText('3 / 4')).toBeVisible()
})
