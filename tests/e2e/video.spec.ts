import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { save, writeDeck } from './support/deck.ts'
import { root } from './support/launch.ts'
import { expect, test } from './support/test.ts'
import { swipe } from './support/touch.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

const fixtures = join(root, 'tests/fixtures/film')

/** A deck whose second of three slides is a film of six seconds, with words in two languages. */
async function writeFilmDeck(folder: string): Promise<void> {
  await writeDeck(folder, 3)
  await mkdir(join(folder, 'media'))
  await cp(fixtures, join(folder, 'media'), { recursive: true })
  for (const [file, title] of [
    ['zh-CN.md', '渤海的早晨'],
    ['en.md', 'Morning on the Bohai'],
  ] as const) {
    const film = `src: media/film.webm\ntitle: ${title}\nsubtitles: { zh-CN: media/zh-CN.vtt, en: media/en.vtt }\n`
    await save(
      join(folder, file),
      `---\nid: s1\n---\n\n# 1\n\n---\nid: s2\n---\n\n# 2\n\n\`\`\`video\n${film}\`\`\`\n\n---\nid: s3\n---\n\n# 3\n`,
    )
  }
}

/** How far the film is, in seconds. */
async function position(page: Page): Promise<number> {
  return Number(await liveSlide(page).getByRole('slider').getAttribute('aria-valuenow'))
}

async function showFilm(page: Page): Promise<void> {
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await expect(liveSlide(page).getByRole('slider')).toHaveAttribute('aria-valuemax', '6')
  await expect.poll(async () => (await liveSlide(page).boundingBox())?.x).toBe(0)
}

const impatient = 'idle: { timeoutSeconds: 4, warningSeconds: 60 }\n'

test('a film that the visitor plays holds the question back until it ends', async ({
  start,
  folder,
}) => {
  await writeFilmDeck(join(folder, 'trial'))
  const { page } = await start({
    args: ['--windowed', join(folder, 'trial')],
    settings: impatient,
  })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await liveSlide(page).getByRole('button', { name: '播放', exact: true }).click()
  await expect.poll(() => position(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(5)
  await expect(screen(page)).toHaveAttribute('data-idle', 'active')
  await expect(screen(page)).toHaveAttribute('data-idle', 'warning', { timeout: 20_000 })
  await expect(liveSlide(page).locator('[data-film]')).toHaveAttribute('data-film', 'ended')
})

test('its words follow the language, and its way is drawn by finger', async ({ start, folder }) => {
  await writeFilmDeck(join(folder, 'trial'))
  const { page } = await start({ args: ['--windowed', join(folder, 'trial')] })
  await showFilm(page)
  const slider = await liveSlide(page).getByRole('slider').boundingBox()
  if (!slider) throw new Error('no slider')
  const y = slider.y + slider.height / 2
  const along = (share: number) => ({ x: slider.x + slider.width * share, y })
  await swipe(page, along(0.1), along(0.8))
  await expect.poll(() => position(page)).toBe(5)
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  await expect(liveSlide(page).getByText('这里是锦州。')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(liveSlide(page).getByText('This is Jinzhou.')).toBeVisible()

  // Another slide, and the film is at its start again, without sound.
  await liveSlide(page).getByRole('button', { name: 'Sound' }).click()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(liveSlide(page).locator('[data-film]')).toHaveAttribute('data-film', 'rest')
  await expect.poll(() => position(page)).toBe(0)
  await expect(liveSlide(page).getByRole('button', { name: 'Sound' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

test('a film that was cut short stops by itself and lets the visitor go', async ({
  start,
  folder,
}) => {
  await writeFilmDeck(join(folder, 'trial'))
  const whole = await readFile(join(fixtures, 'film.webm'))
  await writeFile(join(folder, 'trial/media/film.webm'), whole.subarray(0, whole.length / 2))
  const { page } = await start({
    args: ['--windowed', join(folder, 'trial')],
    settings: impatient,
  })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await liveSlide(page).getByRole('button', { name: '播放', exact: true }).click()
  await expect(liveSlide(page).locator('[data-film]')).toHaveAttribute(
    'data-film',
    /ended|broken/,
    { timeout: 30_000 },
  )
  await expect(screen(page)).toHaveAttribute('data-idle', 'warning')
})
