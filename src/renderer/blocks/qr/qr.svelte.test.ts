import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectToFit, look } from '../testing/look.ts'
import { rooms } from '../testing/rooms.ts'

const block = {
  type: 'qr' as const,
  url: 'https://example.org/a/rather/long/path?to=the-page',
  label: 'More about Jinzhou',
  caption: 'Scan with your phone',
}

test('the code, its label and its address show in every room', async () => {
  const words = [block.label, block.url, block.caption]
  await expectToFit({ name: 'code', language: 'en', block, words })
})

test('the drawn modules are those of the code, with four of quiet around them', async () => {
  const root = await look({ block, language: 'en' }, rooms.whole)
  await expect.element(page.getByRole('img', { name: block.label })).toBeVisible()
  const { data, size } = encode(block.url, { ecc: 'M', border: 4 })
  const pen = document.createElement('canvas').getContext('2d')
  const path = new Path2D(root.querySelector('svg path')?.getAttribute('d') ?? '')
  const drawn = data.map((row, y) => row.map((_, x) => pen?.isPointInPath(path, x + 0.5, y + 0.5)))
  expect(drawn).toEqual(data)
  expect(
    data
      .slice(0, 4)
      .flat()
      .concat(data.slice(size - 4).flat()),
  ).not.toContain(true)
})
