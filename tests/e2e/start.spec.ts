import { join } from 'node:path'
import { save, slides, writeDeck } from './support/deck.ts'
import { logIn, saidIn } from './support/log.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

test('a second start for a technician begins with the hardware screen', async ({
  start,
  folder,
}) => {
  const options = { args: ['--windowed', '--hardware'], folder: join(folder, 'app') }
  for (let turn = 0; turn < 2; turn += 1) {
    const { app, page } = await start(options)
    await expect(screen(page)).toHaveAttribute('data-screen', 'hardware')
    await app.close()
  }
  expect(await saidIn(options.folder)).not.toContain('begins with what the last start showed')
})

test('a second start shows the attract loop before any deck is read, then what has changed', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const options = { args: ['--windowed', deck], folder: join(folder, 'app') }
  const first = await start(options)
  await expect(first.page.getByText('试验').first()).toBeVisible()
  await first.app.close()
  const before = (await logIn(options.folder)).length

  await writeDeck(deck, 3)
  await save(
    join(deck, 'zh-CN.md'),
    slides(3, (number) => `新的第${number}页`),
  )
  const { page } = await start(options)
  await expect(screen(page)).toHaveAttribute('data-screen', 'attract')
  await touchToBegin(page)
  await expect(liveSlide(page)).toHaveAttribute('aria-label', '1 / 3')
  await expect(liveSlide(page).getByRole('heading')).toHaveText('新的第1页')
  const said = (await saidIn(options.folder)).slice(before)
  const begun = said.indexOf('begins with what the last start showed')
  expect(begun).toBeGreaterThan(-1)
  expect(said.indexOf('deck loaded')).toBeGreaterThan(begun)
})
