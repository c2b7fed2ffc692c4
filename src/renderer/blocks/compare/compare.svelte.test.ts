import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import { expectToFit, look } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms } from '../testing/rooms.ts'

const block = {
  type: 'compare' as const,
  before: { label: '过去', value: '10', unit: '个工作日', text: '新设企业审批用时' },
  after: { label: '现在', value: '1', unit: '个工作日' },
} satisfies RichBlock

describe('the decks’ own comparisons', () => {
  test.each(realBlocks('compare'))('$name says all its words in every room', expectToFit)
})

test('both sides are one group with a name, before first', async () => {
  await look({ block, language: 'zh-CN' }, rooms.whole)
  const group = page.getByRole('group', { name: '对比' })
  await expect.element(group).toBeVisible()
  expect(
    group
      .getByRole('heading')
      .elements()
      .map((label) => label.textContent),
  ).toEqual(['过去', '现在'])
})

test('the values are of one size and stand on one line', async () => {
  const root = await look({ block, language: 'zh-CN' }, rooms.whole)
  const boxes = [...root.querySelectorAll('.value')].map((value) => value.getBoundingClientRect())
  expect(boxes.map(({ top }) => Math.round(top - (boxes[0]?.top ?? 0)))).toEqual([0, 0])
  expect(boxes.map(({ height }) => Math.round(height - (boxes[0]?.height ?? 0)))).toEqual([0, 0])
})

test('pictures stand side by side over their words', async () => {
  const pictured: RichBlock = {
    type: 'compare',
    before: { label: 'Silk', image: 'media/a.svg', alt: 'A loom', text: 'Brocade for the court' },
    after: { label: 'Silicon', image: 'media/b.svg', alt: 'An ingot', text: 'Wafers for the sun' },
  }
  const words = ['Silk', 'A loom', 'Brocade for the court', 'Silicon', 'An ingot', 'Wafers']
  await expectToFit({ name: 'pictures', language: 'en', block: pictured, words })
})
