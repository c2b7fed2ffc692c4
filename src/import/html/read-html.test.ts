import { expect, it } from 'vitest'
import { brief, readFixture, readText } from '../testing/fixture.ts'

it('reads what a page says, and tells the site’s furniture apart', async () => {
  const document = await readFixture('page.html')
  expect(document).toMatchObject({ title: 'The port of Jinzhou', language: 'en' })
  expect(brief(document)).toEqual([
    'running Home > About',
    'heading 1 The port of Jinzhou',
    'paragraph The city covers **10,301 km****^2^** and has 3.02 million people.\nIt faces the Bohai Sea.',
    'heading 2 Berths',
    'list -0 27 berths -1 8 for oil -0 two cranes',
    'list -0 TEU -1 twenty-foot equivalent unit',
    'picture media/picture-1.svg Two cranes on the quay',
    'caption The quay at dawn',
    'caption Cargo',
    'table |Year|Million tons| |2018|109| |none since||',
    'paragraph Only a _layout_ cell',
    'quote A sea of its own.',
    'break rule',
    'running Unseen words',
    'running © The port',
  ])
})

it('knows the line of each part', async () => {
  const { parts } = await readFixture('page.html')
  expect(parts.find(({ kind }) => kind === 'quote')?.origin).toMatchObject({ line: 17, page: null })
})

it('brings the pictures beside a page along, and fetches none', async () => {
  const { media, losses } = await readFixture('page.html')
  expect(media).toEqual([expect.objectContaining({ path: 'media/picture-1.svg' })])
  expect(losses.map(({ code, what }) => `${code} ${what}`)).toEqual([
    'picture-external https://example.org/ship.jpg (A ship)',
    'embedded https://example.org/film',
  ])
})

it('leaves the folder of a page for no picture', async () => {
  const { media, losses } = await readText('page.html', '<p>a<img src="../bytes/utf-8.md">')
  expect(media).toEqual([])
  expect(losses).toEqual([expect.objectContaining({ code: 'unreadable' })])
})

it('takes pictures out of their addresses', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')
  const { media } = await readText('page.html', `<img src="data:image/svg+xml;base64,${svg}">`)
  expect(media).toHaveLength(1)
})

it('puts cells over several rows in their columns', async () => {
  const table = '<table><tr><td rowspan=2>a<td>b<td>c<tr><td colspan=2>d<tr><td>e<td>f<td>g</table>'
  expect(brief(await readText('page.html', table))).toEqual(['table |a|b|c| ||d|| |e|f|g|'])
})

it('reads a page in the encoding that it declares', async () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="gb2312"><p>'),
    Buffer.from([0xbd, 0xf5, 0xd6, 0xdd]),
  ])
  expect(brief(await readText('page.html', page))).toEqual(['paragraph 锦州'])
})

it('says that a page without words has none', async () => {
  await expect(readText('page.html', '<nav>Home</nav>')).rejects.toMatchObject({ code: 'no-words' })
})

it('understands a page that Word saved: its title, and bullets that are only letters', async () => {
  const bullet = '<span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>'
  const item = (text: string) => `<p class=MsoListParagraph>${bullet}${text}</p>`
  const page = `<p class=MsoTitle>Port</p><p>It handles:</p>${item('oil')}${item('grain')}<p>– and so on.</p>`
  expect(brief(await readText('a.html', page))).toEqual([
    'heading 1 Port',
    'paragraph It handles:',
    'list -0 oil -0 grain',
    'paragraph – and so on.',
  ])
})
