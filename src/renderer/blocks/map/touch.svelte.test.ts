import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { kinds, type RichBlock } from '../../../core/blocks/kinds.ts'
import { look } from '../testing/look.ts'
import { rooms } from '../testing/rooms.ts'
import { touchAt, touchBeside } from '../testing/touch-at.ts'

const block: RichBlock = {
  type: 'map',
  ...kinds.map.schema.parse({
    view: [115, 38, 125, 43],
    places: [
      { id: 'jinzhou', name: 'Jinzhou', at: [121.13, 41.1], main: true },
      { id: 'beijing', name: 'Beijing', at: [116.4, 39.9], label: 'left', note: 'the capital' },
      { id: 'dalian', name: 'Dalian', at: [121.61, 38.91], kind: 'port', label: 'below' },
      { id: 'cove', name: 'Cove', at: [124, 39.5], kind: 'sight', label: 'none' },
    ],
    routes: [
      { kind: 'rail', path: ['beijing', 'jinzhou'], name: 'Beijing–Harbin' },
      { kind: 'sea', path: ['jinzhou', 'dalian'] },
    ],
    labels: [{ name: 'Bohai', at: [119, 38.6], kind: 'sea' }],
  }),
}

const reading = () => page.getByRole('slider', { name: 'On the map' })
const says = () => reading().element().ariaValueText
const hint = 'Touch a place or a route for more'

const show = () => look({ block, language: 'en' }, rooms.split)
const mark = (root: Element, number: number) =>
  [...root.querySelectorAll(`[data-mark='${number}']`)].at(0)

test('a place tells what it is and how one gets there', async () => {
  const root = await show()
  await expect.poll(() => mark(root, 0)).toBeDefined()
  touchBeside(mark(root, 0))
  await expect.poll(says).toBe('Jinzhou, City · Railway, Sea route')
  touchBeside(page.getByText('Beijing', { exact: true }).element())
  await expect.poll(says).toBe('Beijing, City · the capital · Railway')
  touchBeside(mark(root, 2), 0, -20)
  await expect.poll(says).toBe('Dalian, Port · Sea route')
  touchBeside(mark(root, 3))
  await expect.poll(says).toBe('Cove, Sight')
})

test('a route is touched beside its thin line, away from its ends', async () => {
  const root = await show()
  await expect.poll(() => mark(root, 0)).toBeDefined()
  const middle = (one: number, other: number) => {
    const [a, b] = [mark(root, one), mark(root, other)].map((end) => end?.getBoundingClientRect())
    if (!a || !b) throw new Error('no ends')
    return { x: (a.x + a.right + b.x + b.right) / 4, y: (a.y + a.bottom + b.y + b.bottom) / 4 }
  }
  const sea = middle(0, 2)
  touchAt(sea.x + 15, sea.y)
  await expect.poll(says).toBe('Sea route, Jinzhou – Dalian')
  const rail = middle(0, 1)
  touchAt(rail.x, rail.y + 12)
  await expect.poll(says).toBe('Beijing–Harbin, Beijing – Jinzhou')
  expect(root.querySelectorAll('path.chosen')).toHaveLength(1)
})

test('a region tells what it is, and open water nothing', async () => {
  const root = await show()
  await expect.poll(() => mark(root, 6)).toBeDefined()
  touchBeside(mark(root, 6))
  await expect.poll(says).toBe('Bohai, Sea')
  const sheet = root.querySelector('.sheet')?.getBoundingClientRect()
  touchAt((sheet?.right ?? 0) - 4, (sheet?.bottom ?? 0) - 4)
  await expect.poll(says).toBe(hint)
})

test('names stay where they are when one is chosen', async () => {
  const root = await show()
  await expect.poll(() => mark(root, 0)).toBeDefined()
  const names = () =>
    [...root.querySelectorAll('.words, .sea')].map((name) => name.getBoundingClientRect())
  await expect.poll(() => names().every(({ width }) => width > 0)).toBe(true)
  const before = names()
  for (let step = 0; step < 7; step += 1) {
    await page.getByRole('button', { name: 'Next item' }).click()
    expect(names()).toEqual(before)
  }
  expect(says()).toBe('Bohai, Sea')
})
