import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { RichBlock } from '../../../core/blocks/kinds.ts'
import { expectToFit, look } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms, type Room } from '../testing/rooms.ts'
import type { Box } from '../box.ts'
import { deal } from '../deal.ts'
import { columns } from './columns.ts'

const cards = (items: Extract<RichBlock, { type: 'cards' }>['items']): RichBlock => ({
  type: 'cards',
  items,
})

describe('the decks’ own cards', () => {
  test.each(realBlocks('cards'))('$name says all its words in every room', expectToFit)
})

test.each([1, 2, 5, 9, 24])('%i cards fit every room', async (count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    mark: String(index + 1),
    title: `第${index + 1}项`,
  }))
  const words = items.map(({ title }) => title)
  await expectToFit({
    name: `${count}`,
    language: 'zh-CN',
    block: cards(items),
    words,
    least: 0.34,
  })
})

test('no word is broken to bring more cards into a row', () => {
  const items = ['Petrochemical', 'Port', 'Automotive Safety', 'Titanium Industry', 'Energy'].map(
    (title) => ({ title, text: 'The only enterprise in China that integrates its production' }),
  )
  expect(columns(items, { width: 90, height: 80 })).toBeLessThan(4)
})

test('they are a list of titled things', async () => {
  const items = [
    { mark: '1', title: 'Silk', text: 'Woven here' },
    { mark: '2', title: 'Silicon', text: 'Pure here' },
  ]
  await look({ block: cards(items), language: 'en' }, rooms.whole)
  expect(page.getByRole('listitem').elements()).toHaveLength(2)
  await expect.element(page.getByRole('heading', { name: 'Silicon' })).toBeVisible()
})

test('a picture that is missing says so and leaves the words', async () => {
  const items = [{ title: '丝绸', image: 'media/none.svg' }]
  await look({ block: cards(items), language: 'zh-CN' }, rooms.whole)
  await expect.element(page.getByText('图片暂缺')).toBeVisible()
  await expect.element(page.getByText('丝绸')).toBeVisible()
})

test('a picture stands over its words, or beside them where the card is wide and low', async () => {
  const items = [1, 2, 3].map((number) => ({ title: `${number}`, image: `media/${number}.svg` }))
  const edges = async (room: Room) => {
    const root = await look({ block: cards(items), language: 'en' }, room)
    const picture = root.querySelector('li .picture')?.getBoundingClientRect()
    const words = root.querySelector('li .words')?.getBoundingClientRect()
    if (!picture || !words) throw new Error('no card')
    return { over: picture.bottom <= words.top, beside: picture.right <= words.left }
  }
  expect(await edges(rooms.whole)).toEqual({ over: true, beside: false })
  expect(await edges(rooms.standing)).toEqual({ over: false, beside: true })
})

test('rows come out even where they can', () => {
  const named = (count: number) => Array.from({ length: count }, () => ({ title: '哈尔滨' }))
  const rows = (count: number, box: Box) => deal(count, columns(named(count), box)).inRow
  expect(new Set(rows(9, rooms.whole.box))).toEqual(new Set([3]))
  expect(new Set(rows(4, { width: 170, height: 46 }))).toEqual(new Set([4]))
  expect(new Set(rows(3, { width: 66, height: 120 }))).toEqual(new Set([1]))
})
