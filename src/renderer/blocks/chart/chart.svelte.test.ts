import { describe, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { kinds, type RichBlock } from '../../../core/blocks/kinds.ts'
import { render } from 'vitest-browser-svelte'
import BlockProbe from '../testing/BlockProbe.svelte'
import { expectToFit, look, read } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms } from '../testing/rooms.ts'

const chart = (body: unknown): RichBlock => ({
  type: 'chart',
  ...kinds.chart.schema.parse(body),
})

const bars = chart({
  items: [
    { label: 'Centres', value: 96, emphasis: true },
    { label: 'Laboratories', value: 24 },
  ],
})

const length = (part: Element | null | undefined) => part?.getBoundingClientRect().width ?? NaN

describe('the decks’ own charts', () => {
  test.each(realBlocks('chart'))('$name says all its words in every room', expectToFit)
})

describe.each(['bar', 'column', 'line', 'donut'])('a %s chart', (kind) => {
  test('says every label and value in every room', async () => {
    const items = ['一季度', '二季度', '三季度', '四季度'].map((label, index) => ({
      label,
      value: 1200 + index * 37.5,
    }))
    const words = ['一季度', '1,200万吨', '1,312.5万吨', '货物吞吐量']
    const block = chart({ kind, unit: '万吨', caption: '货物吞吐量', items })
    await expectToFit({ name: kind, language: 'zh-CN', block, words })
  })

  test('holds zeros, negative values and a single one', async () => {
    for (const values of [[0, 0], [-5, 3], [7]]) {
      const items = values.map((value) => ({ label: `L${value}`, value }))
      const words = items.map(({ label }) => label)
      await expectToFit({ name: kind, language: 'en', block: chart({ kind, items }), words })
    }
  })
})

test('numbers are written as the language writes them', async () => {
  const block = chart({ items: [{ label: 'x', value: 1234567.5 }] })
  expect(read(await look({ block, language: 'de' }, rooms.split))).toContain('1.234.567,5')
  expect(read(await look({ block, language: 'en' }, rooms.split))).toContain('1,234,567.5')
})

test('bars are as long as their values', async () => {
  const root = await look({ block: bars, language: 'en' }, rooms.split)
  await expect
    .poll(() => {
      const [long, short] = [...root.querySelectorAll('.bar')].map(length)
      return (long ?? 0) / (short ?? 1)
    })
    .toBeCloseTo(4, 1)
})

test('each value of several series says which it is of', async () => {
  const block = chart({
    kind: 'column',
    labels: ['Rail', 'Road'],
    series: [
      { name: 'West', values: [3, 4] },
      { name: 'East', values: [7, 8] },
    ],
  })
  await look({ block, language: 'en' }, rooms.split)
  const [, , rail] = page.getByRole('listitem').elements()
  expect(rail?.textContent.replace(/\s+/g, ' ').trim()).toBe('Rail West 3 East 7')
})

test('a line is a table to those who hear it', async () => {
  const block = chart({
    kind: 'line',
    caption: 'Cargo',
    labels: ['2017', '2018'],
    series: [
      { name: 'Port A', values: [105, 109] },
      { name: 'Port B', values: [70, 71] },
    ],
  })
  await look({ block, language: 'en' }, rooms.split)
  expect(
    page
      .getByRole('row')
      .elements()
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ['', 'Port A', 'Port B'],
    ['2017', '105', '70'],
    ['2018', '109', '71'],
  ])
})

test('a single share stands in the middle of its ring, once', async () => {
  const block = chart({
    kind: 'donut',
    items: [{ label: 'Through Dalian', value: 70, display: '70%' }],
  })
  const root = await look({ block, language: 'en' }, rooms.split)
  expect(root.textContent.match(/70%/g)).toHaveLength(1)
  expect(root.querySelectorAll('svg path.rest')).toHaveLength(1)
})

test('two hundred points fit, with as many labels as there is room for', async () => {
  const values = Array.from({ length: 200 }, (_, index) => Math.sin(index / 9) * 40 + 60)
  const labels = values.map((_, index) => `${1819 + index}`)
  const block = chart({ kind: 'line', labels, series: [{ values }] })
  await expectToFit({ name: 'long', language: 'en', block, words: ['1819', '2018'] })
})

test('bars wait a little shorter and grow when their slide is on show', async () => {
  const props = { block: bars, box: rooms.split.box }
  const { container, rerender } = await render(BlockProbe, { ...props, live: false })
  const bar = () => container.querySelector('.bar')
  await expect.poll(bar, { timeout: 10_000 }).not.toBeNull()
  const waiting = length(bar())
  await rerender({ ...props, live: true })
  await expect.poll(() => length(bar())).toBeCloseTo(waiting / 0.7, 0)
})

test('where motion is unwelcome, bars stand at their full length from the start', async () => {
  document.documentElement.toggleAttribute('data-calm', true)
  onTestFinished(() => void document.documentElement.toggleAttribute('data-calm', false))
  const { container } = await render(BlockProbe, { block: bars, box: rooms.split.box, live: false })
  await expect.poll(() => container.querySelector('.bar'), { timeout: 10_000 }).not.toBeNull()
  const bar = container.querySelector('.bar')
  expect(bar && getComputedStyle(bar).transform).toBe('none')
})
