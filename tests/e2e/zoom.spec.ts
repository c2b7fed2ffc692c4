import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import type { Transport } from '../../src/contract/api.ts'
import { save, writeDeck } from './support/deck.ts'
import { doubleTap, pinch } from './support/pinch.ts'
import { expect, test } from './support/test.ts'
import { swipe, swipeSideways } from './support/touch.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'
import { resize } from './support/window.ts'

/** A deck whose second slide has a picture: a lying one, with its caption. */
async function writePictureDeck(folder: string): Promise<void> {
  await writeDeck(folder, 3)
  await mkdir(join(folder, 'media'))
  await writeFile(
    join(folder, 'media/bay.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#27b"/><circle cx="400" cy="250" r="90" fill="#fd4"/></svg>',
  )
  for (const [file, title, alt, caption] of [
    ['zh-CN.md', '海湾', '海上的太阳', '清晨六点'],
    ['en.md', 'The bay', 'The sun over the sea', 'Six in the morning'],
  ] as const) {
    await save(
      join(folder, file),
      `---\nid: s1\n---\n\n# 1\n\n---\nid: s2\n---\n\n# ${title}\n\n![${alt}](media/bay.svg '${caption}')\n\n---\nid: s3\n---\n\n# 3\n`,
    )
  }
}

const viewer = (page: Page): Locator => page.getByRole('dialog', { name: '大图' })

/** How large the picture in the viewer is drawn: 1 is whole. */
async function scale(page: Page): Promise<number> {
  return Number(await viewer(page).locator('[data-scale]').getAttribute('data-scale'))
}

/** Where the picture itself is drawn on the window. */
async function box(picture: Locator) {
  const found = await picture.boundingBox()
  if (!found) throw new Error('no picture')
  return found
}

/** Turns to the slide with the picture and waits until it stands and its picture is there. */
async function showPicture(page: Page): Promise<Locator> {
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  const slide = liveSlide(page)
  await expect(slide.getByRole('button', { name: /^放大图片/ })).toBeVisible()
  await expect.poll(async () => (await slide.boundingBox())?.x).toBe(0)
  return slide.getByRole('img', { name: '海上的太阳' })
}

async function middleOf(picture: Locator) {
  const { x, y, width, height } = await box(picture)
  return { x: x + width / 2, y: y + height / 2 }
}

test.describe('a picture on a slide', () => {
  test.beforeEach(async ({ folder }) => writePictureDeck(join(folder, 'trial')))

  test('is enlarged by its button, and works by keyboard alone', async ({ start, folder }) => {
    const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
    await showPicture(page)
    const enlarge = liveSlide(page).getByRole('button', { name: '放大图片：海上的太阳' })
    await enlarge.focus()
    await page.keyboard.press('Enter')
    await expect(viewer(page)).toBeVisible()
    await expect(viewer(page).getByText('清晨六点')).toBeVisible()
    await expect(viewer(page).locator(':focus')).toHaveAccessibleName('返回')

    const zoomIn = viewer(page).getByRole('button', { name: '放大' })
    await expect(zoomIn).toHaveAttribute('aria-disabled', 'false')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect.poll(() => scale(page)).toBe(2.25)
    const before = await box(viewer(page).getByRole('img'))
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(async () => (await box(viewer(page).getByRole('img'))).x)
      .toBeLessThan(before.x)
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')
    await page.keyboard.press('0')
    await expect.poll(() => scale(page)).toBe(1)
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('+')
    await expect.poll(() => scale(page)).toBe(5)
    await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
    // At its edge an arrow leads on through the controls: five keys come everywhere.
    const zoomOut = viewer(page).getByRole('button', { name: '缩小' })
    await expect(async () => {
      await page.keyboard.press('ArrowDown')
      await expect(zoomOut).toBeFocused({ timeout: 100 })
    }).toPass()

    // The words are those of the language on show, in the viewer too.
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('dialog', { name: 'Picture viewer' })).toContainText(
      'Six in the morning',
    )

    // The finger took focus to the switch; a key leads back into the viewer.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(liveSlide(page).getByRole('button', { name: /^Enlarge/ })).toBeFocused()
  })

  test('grows where two fingers part, and is moved no farther than its edges', async ({
    start,
    folder,
  }) => {
    const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
    await pinch(page, await middleOf(await showPicture(page)), 80, 240)
    await expect(viewer(page)).toBeVisible()
    await expect.poll(() => scale(page)).toBeCloseTo(3, 1)
    // The slide under it stood still, and the page itself never zooms.
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)

    const middle = await middleOf(viewer(page))
    const frame = await box(viewer(page))
    for (let drag = 0; drag < 4; drag += 1) {
      await swipe(page, middle, { x: middle.x + 500, y: middle.y + 40 })
    }
    await expect
      .poll(async () => {
        // The picture is 1.6 times as wide as high, in the middle of its element.
        const { x, width, height } = await box(viewer(page).getByRole('img'))
        return x + (width - 1.6 * height) / 2
      })
      .toBeCloseTo(frame.x, 0)
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')

    // Together again, and it lies whole.
    await pinch(page, middle, 300, 40)
    await expect.poll(() => scale(page)).toBe(1)
    await swipeSideways(page, 'left')
    await expect(viewer(page)).toBeVisible()
    await viewer(page).getByRole('button', { name: '返回' }).click()
    await swipeSideways(page, 'left')
    await expect(screen(page)).toHaveAttribute('data-slide', 's3')
  })

  test('grows at a double tap, and lies whole at the next or on another panel', async ({
    start,
    folder,
  }) => {
    const { app, page } = await start({ args: ['--windowed', join(folder, 'trial')] })
    const at = await middleOf(await showPicture(page))
    await doubleTap(page, at)
    await expect.poll(() => scale(page)).toBe(2.5)
    await doubleTap(page, at)
    await expect.poll(() => scale(page)).toBe(1)
    await doubleTap(page, at)
    await expect.poll(() => scale(page)).toBe(2.5)
    await resize(app, page, 720, 1280)
    await expect.poll(() => scale(page)).toBe(1)
  })

  test('is let go with its slide and with its visitor', async ({ start, folder }) => {
    const { page } = await start({
      args: ['--windowed', join(folder, 'trial')],
      settings: 'idle: { timeoutSeconds: 2, warningSeconds: 20 }\n',
    })
    await showPicture(page)
    await liveSlide(page)
      .getByRole('button', { name: /^放大图片/ })
      .click()
    await expect(viewer(page)).toBeVisible()
    // A clicker leaves the picture first, and then its slide.
    await page.keyboard.press('PageDown')
    await expect(viewer(page)).toHaveCount(0)
    await expect(screen(page)).toHaveAttribute('data-slide', 's2')
    await liveSlide(page)
      .getByRole('button', { name: /^放大图片/ })
      .click()
    await page.evaluate(async () => {
      const { brocade } = window as Window & typeof globalThis & { readonly brocade: Transport }
      await brocade.invoke('show:intent', { type: 'move', deck: 'trial', index: 2 })
    })
    await expect(viewer(page)).toHaveCount(0)
    await page.keyboard.press('PageUp')
    await liveSlide(page)
      .getByRole('button', { name: /^放大图片/ })
      .click()
    // The question stands over the picture.
    const question = page.getByRole('alertdialog')
    await question.getByRole('button', { name: '重新开始' }).click()
    await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
    await expect(viewer(page)).toHaveCount(0)
  })
})
