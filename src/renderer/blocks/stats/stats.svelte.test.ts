import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import BlockProbe from '../testing/BlockProbe.svelte'
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

describe('on show for the first time', () => {
  const block = stats([
    { value: '10,301', unit: 'km²', label: 'Area' },
    { value: '18:00–22:00', label: 'Open' },
  ])

  /** Shows the block with a clock that only this test moves. */
  async function counting(props: { readonly calm?: boolean } = {}) {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
    onTestFinished(() => void vi.useRealTimers())
    const shown = { block, box: rooms.split.box, live: true, calm: false, ...props }
    const { container, rerender } = await render(BlockProbe, { ...shown, fresh: true })
    const figure = container.querySelector('.figure')
    return {
      figure,
      width: () => figure?.getBoundingClientRect().width ?? NaN,
      over: () =>
        [...container.querySelectorAll('.figure')].map((shown) => {
          const number = shown.firstElementChild
          if (!number) return null
          const { content } = getComputedStyle(number, '::after')
          return /^"([^"]*)"/.exec(content)?.[1] ?? null
        }),
      wait: async (milliseconds: number) => {
        vi.advanceTimersByTime(milliseconds)
        await Promise.resolve()
      },
      leave: () => rerender({ ...shown, fresh: false, live: false }),
    }
  }

  test('a figure counts up, a pair of hours does not', async () => {
    const { over, wait } = await counting()
    // Until something moves, the figure itself is what is seen.
    expect(over()).toEqual([null, null])
    await wait(20)
    expect(over()).toEqual(['0', null])
    await wait(800)
    const [way] = over()
    expect(Number(way?.replace(',', ''))).toBeGreaterThan(0)
    expect(Number(way?.replace(',', ''))).toBeLessThan(10301)
    await wait(2000)
    expect(over()).toEqual([null, null])
  })

  test('nothing is counted while the slide is still coming to rest', async () => {
    const { over, wait } = await counting()
    await wait(380)
    expect(over()).toEqual(['0', null])
  })

  test('its text is there, and as wide, from the first frame', async () => {
    const { figure, width, wait } = await counting()
    expect(figure).toHaveProperty('innerText', '10,301\u00a0km²')
    const first = width()
    await wait(2000)
    expect(width()).toBe(first)
    expect(figure).toHaveProperty('innerText', '10,301\u00a0km²')
  })

  test('a visitor who leaves early finds it whole', async () => {
    const { over, wait, leave } = await counting()
    await wait(600)
    await leave()
    expect(over()).toEqual([null, null])
  })

  test('where motion is unwelcome nothing counts', async () => {
    const { over } = await counting({ calm: true })
    expect(over()).toEqual([null, null])
  })
})
