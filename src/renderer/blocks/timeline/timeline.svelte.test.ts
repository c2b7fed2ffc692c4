import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import BlockProbe from '../testing/BlockProbe.svelte'
import { expectToFit, look, read } from '../testing/look.ts'
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

describe('more moments than one look holds', () => {
  const items = Array.from({ length: 12 }, (_, index) => ({
    when: `${1949 + index * 6}年`,
    title: `第${index + 1}件大事`,
    text: '一句话说明这件事的来龙去脉',
  }))
  const many = { type: 'timeline' as const, items } satisfies RichBlock
  const words = items.flatMap(({ when, title, text }) => [when, title, text])

  const strip = () => page.getByRole('group', { name: '时间线' })
  const current = () =>
    page
      .getByRole('listitem')
      .elements()
      .findIndex((item) => item.ariaCurrent === 'true')
  const later = () => page.getByRole('button', { name: '更晚' })
  const earlier = () => page.getByRole('button', { name: '更早' })

  test('stand on one thread that pans, in every room that they do not fit', async () => {
    for (const room of [rooms.whole, rooms.split, rooms.column, rooms.under]) {
      const root = await look({ block: many, language: 'zh-CN' }, room)
      expect(new Set(corners(root).map(({ top }) => top)).size, room.name).toBe(1)
      const box = root.querySelector('.strip') ?? root
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box
      expect(scrollWidth, room.name).toBeGreaterThan(clientWidth)
      expect(scrollHeight, room.name).toBeLessThanOrEqual(clientHeight + 2)
      for (const word of words) expect(read(root)).toContain(word)
    }
  })

  test('run down a box that is high enough for them all', async () => {
    const nine = { ...many, items: items.slice(0, 9) }
    const down = corners(await look({ block: nine, language: 'zh-CN' }, rooms.standing))
    expect(new Set(down.map(({ left }) => left)).size).toBe(1)
  })

  test('are gone through by buttons that say when there is no more', async () => {
    await look({ block: many, language: 'zh-CN' }, rooms.whole)
    await expect.element(earlier()).toHaveAttribute('aria-disabled', 'true')
    expect(current()).toBe(0)
    await later().click()
    await expect.poll(current).toBe(3)
    await expect.element(earlier()).toHaveAttribute('aria-disabled', 'false')
    strip()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
    await expect.element(page.getByText('9–12 / 12')).toBeVisible()
    // Beyond the end there is nothing to come back from.
    strip()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))
    const end = current()
    await earlier().click()
    await expect.poll(current).toBeLessThan(end)
    await expect.element(later()).toHaveAttribute('aria-disabled', 'false')
  })

  test('are gone through by keys, which turn no slide', async () => {
    await look({ block: many, language: 'zh-CN' }, rooms.whole)
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      strip().element().dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(press('ArrowRight')).toBe(true)
    await expect.poll(current).toBe(1)
    expect(press('End')).toBe(true)
    await expect.element(later()).toHaveAttribute('aria-disabled', 'true')
    expect(press('Home')).toBe(true)
    await expect.poll(current).toBe(0)
    expect(press('PageDown')).toBe(false)
  })

  test('keep fingers from the carousel', async () => {
    await look({ block: many, language: 'zh-CN' }, rooms.whole)
    expect(strip().element().closest('[data-holds-swipe]')).not.toBeNull()
  })

  test('begin at the beginning for the next visitor', async () => {
    const props = { block: many, language: 'zh-CN', box: rooms.whole.box }
    const { rerender } = await render(BlockProbe, { ...props, live: true })
    await later().click()
    await expect.poll(current).toBeGreaterThan(0)
    await rerender({ ...props, live: false })
    await expect.poll(() => strip().element().scrollLeft).toBe(0)
  })
})
