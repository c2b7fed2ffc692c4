import { join } from 'node:path'
import { truncateSync } from 'node:fs'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { headerPixels } from './header-pixels.ts'

const create = { width: 1234, height: 567, channels: 3, background: '#246' } as const

it.each([
  ['jpeg', sharp({ create }).withMetadata().jpeg()],
  ['jpeg', sharp({ create }).jpeg({ progressive: true })],
  ['png', sharp({ create }).png()],
  ['webp', sharp({ create }).webp()],
  ['webp', sharp({ create }).webp({ lossless: true })],
  ['webp', sharp({ create }).withMetadata().webp()],
  ['avif', sharp({ create }).avif()],
])('reads the size of a %s without decoding it', async (format, picture) => {
  const file = join(scratch(), `a.${format}`)
  await picture.toFile(file)
  expect(await headerPixels(file)).toBe(1234 * 567)
})

it('knows nothing of what is no picture, or is cut short, or is not there', async () => {
  const folder = scratch({ 'a.jpg': 'nonsense', 'b.png': '', 'c.webp': 'RIFF' })
  const cut = join(folder, 'd.jpg')
  await sharp({ create }).jpeg().toFile(cut)
  truncateSync(cut, 40)
  for (const name of ['a.jpg', 'b.png', 'c.webp', 'd.jpg', 'gone.jpg']) {
    expect(await headerPixels(join(folder, name)), name).toBeNull()
  }
})
