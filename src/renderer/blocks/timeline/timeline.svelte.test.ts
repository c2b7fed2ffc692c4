import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import { expectToFit, look } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms } from '../testing/rooms.ts'

const block = {
  type: 'timeline' as const,
  items: [
    { when: '2200年前', title: '城市的历史从此起笔' },
    { when: '北魏', title: '万佛堂石窟开凿', text: '至今约1500年' },
    { when: '20世纪60年代', title: '新兴工业地区' },
    { when: '2013年', title: '世界园林博览会' },
    { when: '2019年', title: '全国帆船锦标赛' },
  ],
} satisfies RichBlock

const corners = (root: Element) =>
  [...root.querySelectorAll('li')].map((item) => {
    const { left, top } = item.getBoundingClientRect()
    return { left: Math.round(left), top: Math.round(top) }
  })

describe('the decks’ own timelines', () => {
  test.each(realBlocks('timeline'))('$name says all its words in every room', expectToFit)
})

test('five moments fit every room', async () => {
  const words = block.items.flatMap(({ when, title }) => [when, title])
  await expectToFit({ name: 'five', language: 'zh-CN', block, words })
})

test('the thread runs across a wide box and down a narrow one', async () => {
  const across = corners(await look({ block, language: 'zh-CN' }, rooms.whole))
  expect(new Set(across.map(({ top }) => top)).size).toBe(1)
  const down = corners(await look({ block, language: 'zh-CN' }, rooms.column))
  expect(new Set(down.map(({ left }) => left)).size).toBe(1)
})

test('it is an ordered list', async () => {
  await look({ block, language: 'zh-CN' }, rooms.whole)
  expect(
    page
      .getByRole('listitem')
      .elements()
      .map((item) => item.querySelector('.when')?.textContent),
  ).toEqual(block.items.map(({ when }) => when))
})
