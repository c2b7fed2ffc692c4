import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { faults } from './support/faults.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, touchToBegin } from './support/visit.ts'

const html = (page: Page) => page.locator('html')

test('a deck chooses its theme, and home between two decks wears the default', async ({
  start,
}) => {
  const { page } = await start({ args: ['--windowed', '--lang', 'en'] })
  await touchToBegin(page)
  await expect(html(page)).toHaveAttribute('data-theme', 'brocade')
  await page.getByRole('button', { name: /Jinpu/ }).click()
  await expect(html(page)).toHaveAttribute('data-theme', 'harbour')
})

test('a hall overrides the decks', async ({ start }) => {
  const { page } = await start({
    args: ['--windowed', '--deck', 'jinpu-new-area'],
    settings: 'theme: porcelain\n',
  })
  await expect(html(page)).toHaveAttribute('data-theme', 'porcelain')
  await touchToBegin(page)
  await expect(html(page)).toHaveAttribute('data-theme', 'porcelain')
})

test('a theme that is not there gives way to brocade', async ({ start }, info) => {
  const deck = info.outputPath('silk')
  await mkdir(deck, { recursive: true })
  await writeFile(join(deck, 'deck.yaml'), 'title: Silk\nlanguages: [en]\ntheme: silk\n')
  await writeFile(join(deck, 'en.md'), '# Silk\n\nA road.\n')
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await expect(html(page)).toHaveAttribute('data-theme', 'brocade')
})

for (const [theme, language] of [
  ['porcelain', 'zh-CN'],
  ['harbour', 'en'],
  ['contrast', 'zh-CN'],
] as const) {
  test(`no serious finding in ${theme} (${language})`, async ({ start }) => {
    test.setTimeout(120_000)
    const { page } = await start({
      args: ['--windowed', '--lang', language, '--deck', 'jinpu-new-area'],
      settings: theme === 'contrast' ? '' : `theme: ${theme}\n`,
    })
    // What the comfort panel sets too.
    if (theme === 'contrast') await page.emulateMedia({ contrast: 'more' })
    expect(await faults(page), 'attract loop').toEqual([])
    await touchToBegin(page)
    for (let number = 1; number <= 14; number += 1) {
      await expect(liveSlide(page)).toHaveAttribute('aria-label', `${number} / 14`)
      expect(await faults(page), `slide ${number}`).toEqual([])
      await page.keyboard.press('PageDown')
    }
  })
}
