import { describe, expect, test } from 'vitest'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import { expectToFit, look } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms } from '../testing/rooms.ts'

const stats = (items: Extract<RichBlock, { type: 'stats' }>['items']): RichBlock => ({
  type: 'stats',
  items,
})

describe('the decks’ own stats', () => {
  test.each(realBlocks('stats'))('$name says all its words in every room', expectToFit)
})

test.each([1, 2, 3, 5, 7, 12])('%i figures fit every room', async (count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    value: ['10,301', '302万', '99.9999999%', '18:00–22:00'][index % 4] ?? '',
    unit: index % 4 === 1 ? '人' : undefined,
    label: `第${index + 1}个数字的名称`,
  }))
  const words = items.flatMap(({ value, label }) => [value, label])
  await expectToFit({ name: `${count}`, language: 'zh-CN', block: stats(items), words, least: 0.4 })
})

test('a figure and its unit share one line, the number larger', async () => {
  const block = stats([{ value: '302万', unit: '人', label: '总人口' }])
  const root = await look({ block, language: 'zh-CN' }, rooms.split)
  const figure = root.querySelector('.figure')
  const tail = root.querySelector('.tail')
  expect(figure?.textContent).toBe('302万人')
  expect(tail?.textContent).toBe('万人')
  const size = (part: Element | null) => parseFloat(part ? getComputedStyle(part).fontSize : '')
  expect(size(tail)).toBeLessThan(size(figure) / 2)
  expect(figure?.getClientRects()).toHaveLength(1)
})

test('the figures of a row stand on one line, whatever their size', async () => {
  const items = ['27', '19', '80', '99.9999999%'].map((value) => ({ value, label: '标签' }))
  const root = await look(
    { block: stats(items), language: 'zh-CN' },
    {
      ...rooms.whole,
      box: { width: 170, height: 30 },
    },
  )
  const labels = [...root.querySelectorAll('.label')].map((label) =>
    Math.round(label.getBoundingClientRect().top),
  )
  expect(new Set(labels).size).toBe(1)
})

test('without a height from its parent it takes one of its own', async () => {
  const items = [{ value: '4', unit: '公里', label: '海滩长度' }]
  const root = await look({ block: stats(items), language: 'zh-CN' }, { rem: 10 })
  expect(root.querySelector('figure')?.getBoundingClientRect().height).toBeGreaterThan(100)
})
