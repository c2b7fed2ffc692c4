import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { save, slides, writeDeck } from './support/deck.ts'
import { logIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { swipeSideways } from './support/touch.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

test('a saved change is on the screen, and the visitor stays where they were', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(screen(page)).toHaveAttribute('data-slide', 's3')

  await save(
    join(deck, 'zh-CN.md'),
    slides(6, (number) => `新的第${number}页`),
  )
  await expect(liveSlide(page).getByRole('heading')).toHaveText('新的第3页')

  // A slide put in before it does not push the visitor off.
  const more = '---\nid: opening\n---\n\n# 开场\n\n<!-- 开场 -->\n'
  await save(join(deck, 'zh-CN.md'), more + slides(6, (number) => `又新的第${number}页`))
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '4 / 7')
  await expect(screen(page)).toHaveAttribute('data-slide', 's3')
  await expect(liveSlide(page).getByRole('heading')).toHaveText('又新的第3页')
})

test('a save leaves a long slide scrolled to where its author reads', async ({ start, folder }) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const long = (title: string) =>
    slides(6, (number) => (number === 2 ? title : `第${number}页`)).replace(
      `${title}。`,
      `${'很长的正文。'.repeat(30)}\n\n`.repeat(12),
    )
  await save(join(deck, 'zh-CN.md'), long('长页'))
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await page.keyboard.press('PageDown')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
  const text = liveSlide(page).locator('[data-holds]').first()
  await text.evaluate((element) => element.scrollTo(0, 200))
  await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBe(200)

  await save(join(deck, 'zh-CN.md'), long('改过的长页'))
  await expect(liveSlide(page).getByRole('heading')).toHaveText('改过的长页')
  expect(await text.evaluate((element) => element.scrollTop)).toBe(200)
})

test('a deck that shrinks under a visitor, and grows again, always has a slide on show', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await page.keyboard.press('End')
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '6 / 6')

  for (const count of [3, 1, 2, 6, 4]) {
    await save(
      join(deck, 'zh-CN.md'),
      slides(count, (number) => `${count}页之${number}`),
    )
    await save(
      join(deck, 'en.md'),
      slides(count, (number) => `${number} of ${count}`),
    )
    await expect(liveSlide(page)).toHaveAttribute('aria-label', new RegExp(` / ${count}$`))
    await expect(liveSlide(page).getByRole('heading')).toContainText(`${count}页之`)
    const place = Number((await liveSlide(page).getAttribute('aria-label'))?.split(' / ')[0])
    await expect(screen(page)).toHaveAttribute('data-slide', `s${place}`)
  }
  await swipeSideways(page, 'left')
  await expect(screen(page)).toHaveAttribute('data-slide', 's2')
})

test('a broken deck keeps its last good version, and the log says where', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const launched = await start({ args: ['--windowed', deck] })
  const { page } = launched
  await touchToBegin(page)
  await expect(liveSlide(page).getByRole('heading')).toHaveText('第1页')

  await save(join(deck, 'zh-CN.md'), '---\nid: [s1\nlayout: nothing\n---\n\n# 坏了\n')
  await expect
    .poll(() => logIn(launched.folder))
    .toContainEqual(expect.objectContaining({ level: 'error', file: 'zh-CN.md' }))
  await expect(liveSlide(page).getByRole('heading')).toHaveText('第1页')

  await save(
    join(deck, 'zh-CN.md'),
    slides(6, (number) => `好了${number}`),
  )
  await expect(liveSlide(page).getByRole('heading')).toHaveText('好了1')
})

test('a deck folder that goes away and comes back never empties the screen', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)

  await rename(deck, join(folder, 'elsewhere'))
  await save(
    join(folder, 'elsewhere', 'zh-CN.md'),
    slides(6, (number) => `归来${number}`),
  )
  await expect(liveSlide(page).getByRole('heading')).toHaveText('第1页')
  await rename(join(folder, 'elsewhere'), deck)
  await expect(liveSlide(page).getByRole('heading')).toHaveText('归来1')
})
