import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { kinds, type RichBlock } from '../../../core/blocks/kinds.ts'
import BlockProbe from '../testing/BlockProbe.svelte'
import { expectToFit, look } from '../testing/look.ts'
import { rooms } from '../testing/rooms.ts'
import { touchAt, touchBeside } from '../testing/touch-at.ts'

const chart = (body: unknown): RichBlock => ({
  type: 'chart',
  ...kinds.chart.schema.parse(body),
})

const items = [
  { label: 'Petrol', value: 60, note: 'From the refinery' },
  { label: 'Silicon', value: 30 },
  { label: 'Apples', value: 10 },
]

const reading = () => page.getByRole('slider', { name: 'Chart data' })
/** In plain spaces: a figure and its unit are held together by others. */
const says = () => reading().element().ariaValueText?.replaceAll('\u00a0', ' ')
const hint = 'Touch the chart for a closer look'

describe.each([
  ['bar', '.bar', 'Petrol, 60 t, From the refinery'],
  ['column', '.bar', 'Petrol, 60 t, From the refinery'],
  ['line', 'circle', 'Petrol, 60 t, From the refinery'],
  ['donut', 'li[data-mark]', 'Petrol, 60 t, 60% of the whole · From the refinery'],
])('a %s chart', (kind, mark, detail) => {
  const block = chart({ kind, unit: 't', items })

  test('shows the detail of what is touched, and puts it away again', async () => {
    const root = await look({ block, language: 'en' }, rooms.split)
    expect(says()).toBe(hint)
    const [first] = root.querySelectorAll(mark)
    expect(touchBeside(first).defaultPrevented).toBe(true)
    await expect.poll(says).toBe(detail)
    expect(reading().element().textContent.replace(/\s+/g, ' ')).toContain('Petrol')
    expect(root.querySelectorAll('.chosen').length).toBeGreaterThan(0)
    touchBeside(first)
    await expect.poll(says).toBe(hint)
  })

  test('keeps its place whatever it says', async () => {
    const root = await look({ block, language: 'en' }, rooms.split)
    const [first, other] = root.querySelectorAll(mark)
    const before = other?.getBoundingClientRect()
    touchBeside(first)
    await expect.poll(says).toBe(detail)
    expect(other?.getBoundingClientRect()).toEqual(before)
  })

  test('fits with its details, in every room and language', async () => {
    const words = ['From the refinery', '60 t']
    await expectToFit({ name: kind, language: 'en', block, words })
    await expectToFit({ name: kind, language: 'zh-CN', block, words })
  })
})

test('a slice of the ring is touched where it is drawn', async () => {
  const root = await look(
    { block: chart({ kind: 'donut', unit: 't', items }), language: 'en' },
    rooms.split,
  )
  const ring = root.querySelector('.ring')?.getBoundingClientRect()
  if (!ring) throw new Error('no ring')
  // Sixty per cent run clockwise from the top: three o'clock is theirs, ten is not.
  const at = (angle: number) =>
    touchAt(
      ring.left + ring.width * (0.5 + 0.42 * Math.sin(angle)),
      ring.top + ring.height * (0.5 - 0.42 * Math.cos(angle)),
    )
  at(Math.PI / 2)
  await expect.poll(says).toMatch(/^Petrol/)
  at((10 / 6) * Math.PI)
  await expect.poll(says).toMatch(/^Silicon/)
})

test('a thin bar is touched half a target away, and nothing farther off', async () => {
  const thin = Array.from({ length: 3 }, (_, index) => ({ label: `L${index}`, value: index }))
  const block = chart({ labels: thin.map(({ label }) => label), series: [{ values: [1, 2, 3] }] })
  const root = await look({ block, language: 'en' }, rooms.split)
  const [bar] = root.querySelectorAll('[data-mark]')
  const { top = 0, left = 0 } = bar?.getBoundingClientRect() ?? {}
  touchAt(left + 30, top - 20)
  await expect.poll(says).toBe('L0, 1')
  touchAt(left + 30, top - 30)
  await expect.poll(says).toBe(hint)
})

test('of many points on lines the nearest answers, wherever the plot is touched', async () => {
  const years = Array.from({ length: 60 }, (_, index) => `${1960 + index}`)
  const block = chart({
    kind: 'line',
    labels: years,
    series: [
      { name: 'Low', values: years.map(() => 10) },
      { name: 'High', values: years.map(() => 90) },
    ],
  })
  const root = await look({ block, language: 'en' }, rooms.split)
  const plot = root.querySelector('.plot')?.getBoundingClientRect()
  if (!plot) throw new Error('no plot')
  touchAt(plot.left + plot.width * 0.5, plot.top + plot.height * 0.3)
  await expect.poll(says).toMatch(/^(1989|1990) · High, 90$/)
  touchAt(plot.right - 2, plot.bottom - 12)
  await expect.poll(says).toBe('2019 · Low, 10')
})

test('one stop for keys; left and right read, up and down lead on', async () => {
  await look({ block: chart({ items }), language: 'en' }, rooms.split)
  const control = reading().element()
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    control.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(press('Enter')).toBe(true)
  await expect.poll(says).toMatch(/^Petrol/)
  expect(press('ArrowRight')).toBe(true)
  await expect.poll(says).toBe('Silicon, 30')
  expect(press('End')).toBe(true)
  expect(press('ArrowRight')).toBe(true)
  await expect.poll(says).toBe('Apples, 10')
  expect(press('Escape')).toBe(true)
  await expect.poll(says).toBe(hint)
  for (const key of ['Escape', 'ArrowUp', 'ArrowDown', 'PageDown']) expect(press(key)).toBe(false)
  const stops = [...document.querySelectorAll<HTMLElement>('button, [tabindex]')]
  expect(stops.filter(({ tabIndex }) => tabIndex >= 0)).toEqual([control])
})

test('buttons read on, and a touch elsewhere puts the detail away', async () => {
  await look({ block: chart({ items }), language: 'en' }, rooms.split)
  const next = page.getByRole('button', { name: 'Next item' })
  await next.click()
  await next.click()
  expect(says()).toBe('Silicon, 30')
  document.body.click()
  await expect.poll(says).toBe(hint)
})

test('the next visitor finds nothing chosen', async () => {
  const props = { block: chart({ items }), box: rooms.split.box }
  const { rerender } = await render(BlockProbe, { ...props, live: true })
  await page.getByRole('button', { name: 'Next item' }).click()
  expect(says()).not.toBe(hint)
  await rerender({ ...props, live: false })
  await expect.poll(says).toBe(hint)
})

test('a click that ended a swipe chooses nothing', async () => {
  const root = await look({ block: chart({ items }), language: 'en' }, rooms.split)
  root.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true })
  touchBeside(root.querySelector('.bar'))
  expect(says()).toBe(hint)
})
