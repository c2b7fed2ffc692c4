import { describe, expect, onTestFinished, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import BlockProbe from '../testing/BlockProbe.svelte'
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

describe('two pictures', () => {
  const pictured = {
    type: 'compare' as const,
    before: { label: 'Silk', image: 'media/a.svg', alt: 'A loom', text: 'Brocade for the court' },
    after: { label: 'Silicon', image: 'media/b.svg', alt: 'An ingot', text: 'Wafers for the sun' },
  } satisfies RichBlock

  const divider = () => page.getByRole('slider', { name: 'Divider' })

  /** Where the picture before ends, in pixels from its left edge. */
  function edge(root: Element): number {
    const [above, whole] = ['.above', '.pictures'].map((part) =>
      root.querySelector(part)?.getBoundingClientRect(),
    )
    return Math.round((above?.right ?? NaN) - (whole?.left ?? NaN))
  }

  const width = (root: Element) => root.querySelector('.pictures')?.clientWidth ?? NaN

  async function show(calm = true): Promise<HTMLElement> {
    document.documentElement.toggleAttribute('data-calm', calm)
    onTestFinished(() => void document.documentElement.toggleAttribute('data-calm', false))
    return look({ block: pictured, language: 'en' }, rooms.whole)
  }

  test('lie over each other, and all their words can be read in every room', async () => {
    const words = ['Silk', 'A loom', 'Brocade for the court', 'Silicon', 'An ingot', 'Wafers']
    await expectToFit({ name: 'pictures', language: 'en', block: pictured, words })
  })

  test('meet in the middle at first', async () => {
    const root = await show()
    expect(edge(root)).toBeCloseTo(width(root) / 2, -0.5)
    await expect.element(divider()).toHaveAttribute('aria-valuenow', '50')
    await expect.element(divider()).toHaveAttribute('aria-valuetext', 'Silk 50%, Silicon 50%')
  })

  test('are drawn apart by a finger, which may take hold beside the line', async () => {
    const root = await show()
    const handle = divider().element()
    const { left, width: broad, top } = handle.getBoundingClientRect()
    const touch = (type: string, x: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, clientX: x, clientY: top + 9, bubbles: true }),
      )
    // The browser lends its capture only to pointers that are really down.
    handle.setPointerCapture = () => undefined
    const from = left + broad / 2 + 20
    touch('pointerdown', from)
    touch('pointermove', from - width(root) / 4)
    await expect.poll(() => edge(root)).toBeCloseTo(width(root) / 4, -0.5)
    touch('pointermove', from - width(root))
    await expect.poll(() => edge(root)).toBe(0)
    touch('pointerup', from)
    touch('pointermove', from)
    await expect.element(divider()).toHaveAttribute('aria-valuenow', '0')
  })

  test('leave the divider inside, where the next finger finds it', async () => {
    const root = await show()
    const handle = divider().element()
    for (const key of ['Home', 'End']) {
      handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await expect.poll(() => edge(root)).toBe(key === 'Home' ? 0 : width(root))
      const knob = root.querySelector('.divider svg')?.getBoundingClientRect()
      const whole = root.querySelector('.pictures')?.getBoundingClientRect()
      expect(knob?.left).toBeGreaterThanOrEqual((whole?.left ?? NaN) - 1)
      expect(knob?.right).toBeLessThanOrEqual((whole?.right ?? NaN) + 1)
    }
  })

  test('follow the keys of a slider, and leave the slides’ own keys alone', async () => {
    await show()
    const handle = divider().element()
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      handle.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(press('ArrowLeft')).toBe(true)
    await expect.element(divider()).toHaveAttribute('aria-valuenow', '45')
    expect(press('ArrowRight')).toBe(true)
    expect(press('ArrowRight')).toBe(true)
    await expect.element(divider()).toHaveAttribute('aria-valuenow', '55')
    for (const key of ['PageDown', 'ArrowUp', 'ArrowDown']) expect(press(key), key).toBe(false)
  })

  test('show one side alone at the press of a button', async () => {
    const root = await show()
    const only = page.getByRole('button', { name: 'Silicon only' })
    await only.click()
    await expect.element(only).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => edge(root)).toBe(0)
    await page.getByRole('button', { name: 'Silk only' }).click()
    await expect.element(only).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(() => edge(root)).toBe(width(root))
  })

  test('meet in the middle again when the slide is left', async () => {
    const props = { block: pictured, box: rooms.whole.box }
    const { rerender } = await render(BlockProbe, { ...props, live: true })
    await page.getByRole('button', { name: 'Silk only' }).click()
    await rerender({ ...props, live: false })
    await expect.element(divider()).toHaveAttribute('aria-valuenow', '50')
  })

  test('of which there is one stand over their own words', async () => {
    const one = { ...pictured, after: { label: 'Silicon' } }
    await look({ block: one, language: 'en' }, rooms.whole)
    await expect.element(page.getByRole('heading', { name: 'Silicon' })).toBeVisible()
    expect(divider().elements()).toEqual([])
  })
})
