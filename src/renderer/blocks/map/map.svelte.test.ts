import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import coast from '../../../../slides/jinzhou/media/coast.geojson?raw'
import { mediaUrl } from '../../../contract/origin.ts'
import { kinds, type RichBlock } from '../../../core/blocks/kinds.ts'
import { expectToFit, look } from '../testing/look.ts'
import { realBlocks } from '../testing/real-blocks.ts'
import { rooms } from '../testing/rooms.ts'
import { landAt } from './lands.ts'

const map = (body: Readonly<Record<string, unknown>>): RichBlock => ({
  type: 'map',
  ...kinds.map.schema.parse({
    places: [
      { id: 'jinzhou', name: 'Jinzhou', at: [121.13, 41.1], main: true },
      { id: 'beijing', name: 'Beijing', at: [116.4, 39.9], label: 'left', note: 'the capital' },
      { id: 'dalian', name: 'Dalian', at: [121.61, 38.91], kind: 'port', label: 'below' },
    ],
    ...body,
  }),
})

/** The app's own scheme answers only inside the app: here the browser is told what it would say. */
const answer = (text: string, status = 200) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(text, { status })))

afterEach(() => vi.restoreAllMocks())

describe('the decks’ own maps', () => {
  test.each(realBlocks('map'))('$name says all its words in every room', expectToFit)
})

test('the picture has a name, the places are a list, the routes are told', async () => {
  const block = map({
    caption: 'Links of Jinzhou',
    routes: [
      { kind: 'rail', path: ['beijing', [119, 40], 'jinzhou'], name: 'Beijing–Harbin' },
      { kind: 'sea', path: ['jinzhou', 'dalian'] },
    ],
  })
  await look({ block, language: 'en' }, rooms.split)
  await expect.element(page.getByRole('img', { name: 'Links of Jinzhou' })).toBeVisible()
  const items = page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent.trim())
  expect(items).toContain('Railway: Beijing – Jinzhou')
  expect(items).toContain('Sea route: Jinzhou – Dalian')
  await expect.element(page.getByText('the capital')).toBeVisible()
  await expect.element(page.getByText('Beijing–Harbin')).toBeVisible()
})

test('the key names each kind of route once, in the language on show', async () => {
  const air = { kind: 'air', path: ['jinzhou', 'beijing'] }
  const block = map({ routes: [air, { ...air, path: ['jinzhou', 'dalian'] }] })
  const root = await look({ block, language: 'zh-CN' }, rooms.split)
  expect([...root.querySelectorAll('.kind')].map((kind) => kind.textContent.trim())).toEqual([
    '航线',
  ])
})

test('the land is drawn from the deck’s outline', async () => {
  const fetched = answer(coast)
  const root = await look(
    { block: map({ base: 'media/one.geojson' }), language: 'en' },
    rooms.split,
  )
  expect(fetched).toHaveBeenCalledWith(mediaUrl('probe', 'media/one.geojson', 0))
  await expect
    .poll(() => root.querySelector('.land')?.getAttribute('d')?.length)
    .toBeGreaterThan(1000)
})

test.each([
  ['is missing', 'no such file', 404],
  ['is no JSON', '<svg/>', 200],
  ['draws no land', '{}', 200],
])('an outline that %s leaves the places', async (name, text, status) => {
  answer(text, status)
  await look({ block: map({ base: `media/${name}` }), language: 'en' }, rooms.split)
  await expect.element(page.getByText('Jinzhou')).toBeVisible()
})

test('an outline is fetched once, and again only where it was not there', async () => {
  const fetched = answer(coast)
  await Promise.all([landAt('brocade://once'), landAt('brocade://once')])
  expect(fetched).toHaveBeenCalledTimes(1)
  answer('', 404)
  expect(await landAt('brocade://late')).toBeNull()
  answer(coast)
  expect(await landAt('brocade://late')).not.toBeNull()
})

test('a place without a label is still told', async () => {
  const places = [{ id: 'x', name: 'Hidden harbour', at: [121, 41], label: 'none' }]
  await look({ block: map({ places }), language: 'en' }, rooms.split)
  const [place] = page.getByRole('listitem').elements()
  expect(place?.textContent).toContain('Hidden harbour')
})
