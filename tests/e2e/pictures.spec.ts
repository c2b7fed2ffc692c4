import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { writeDeck } from './support/deck.ts'
import { expect, test } from './support/test.ts'
import { liveSlide, screen, touchToBegin } from './support/visit.ts'

test('a photograph of 48 megapixels comes no larger than the screen needs', async ({
  start,
  folder,
}) => {
  const deck = join(folder, 'trial')
  await writeDeck(deck)
  const create = { width: 8000, height: 6000, channels: 3, background: '#246' } as const
  await sharp({ create }).toFile(join(deck, 'port.jpg'))
  await writeFile(join(deck, 'zh-CN.md'), '# 图\n\n![港口](port.jpg)\n')
  const { page } = await start({ args: ['--windowed', deck] })
  await touchToBegin(page)
  await expect(screen(page)).toHaveAttribute('data-screen', 'deck')
  const width = () =>
    liveSlide(page)
      .getByRole('img', { name: '港口' })
      .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
  await expect.poll(width).toBeGreaterThan(0)
  expect(await width()).toBeLessThanOrEqual(3840)
})
