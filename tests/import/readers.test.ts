import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/core/document/document.ts'
import { brief, readText } from '../../src/import/testing/fixture.ts'
import { goodFiles } from './make/good.ts'

async function read(name: string): Promise<Document> {
  const fixture = goodFiles.find((each) => each.name === name)
  if (!fixture) throw new Error(`there is no fixture ${name}`)
  return readText(name, await fixture.make())
}

const lost = ({ losses }: Document) => losses.map(({ code, what }) => `${code} ${what}`)

describe('a Word document', () => {
  it('has its headings, lists, tables, pictures and notes', async () => {
    const document = await read('styled.docx')
    expect(brief(document)).toEqual([
      'running Guide to the exhibition',
      'heading 1 Jinzhou, city of brocade',
      'heading 2 The coast',
      'paragraph The city faces the Bohai Sea and has 97.7 kilometres of coast.',
      'paragraph It covers **10,301 km****^2^**.',
      'notes Measured in 2019.',
      'heading 2 The port',
      'list -0 27 berths -0 8 for tankers -1 oil products',
      'list #0 Count the ships #0 Weigh the cargo',
      'table |Year|Million tons| |2018|109|',
      'picture media/picture-1.png Two cranes on the quay',
      'caption _The quay at dawn_',
      'paragraph The port opened in 1990.',
      'paragraph Read more at the museum',
    ])
    expect(lost(document)).toEqual(['change-deleted was founded'])
  })

  it('says each word in a text box once', async () => {
    const words = brief(await read('text-boxes.docx')).join('\n')
    expect(words.match(/A box of words/gu)).toHaveLength(1)
    expect(words.match(/its second line/gu)).toHaveLength(1)
  })

  it('is read as if all its changes were accepted, and what they took out is told', async () => {
    const document = await read('tracked.docx')
    expect(brief(document)[0]).toBe('paragraph The port has 27 berths.')
    expect(brief(document).filter((part) => part.includes('It opened in 1990.'))).toHaveLength(1)
    expect(lost(document)).toEqual([
      'change-deleted twenty-six',
      'change-deleted A paragraph that nobody wanted.',
    ])
  })

  it('leaves its layout’s table, and keeps the table of figures in it', async () => {
    const parts = brief(await read('layout-table.docx'))
    expect(parts.filter((part) => part.startsWith('table'))).toEqual([
      'table |Year|Berths| |2018|27|',
    ])
    expect(parts[0]).toBe('paragraph **The coast**')
  })

  it('is read along its lines where these stand upright', async () => {
    expect(brief(await read('vertical.docx'))).toContain('paragraph 锦州港口')
  })

  it('shows what fields show, not what they compute', async () => {
    expect(brief(await read('controls.docx'))).toContain('paragraph Printed on 1 May 2024.')
  })

  it.each([
    ['linked.docx', 'picture-external https://example.org/ship.jpg (A ship)'],
    ['macro.docm', 'macro vbaProject.bin'],
  ])('tells what stays behind: %s', async (name, loss) => {
    expect(lost(await read(name))).toEqual([loss])
  })
})

it('reads a presentation slide by slide, with what its speaker says', async () => {
  expect(brief(await read('slides.pptx'))).toEqual([
    'paragraph **Jinzhou, city of brocade**',
    'notes Welcome to the exhibition.',
    'break slide',
    'heading 2 The port',
    'list -0 27 berths -1 8 for tankers -0 two cranes',
    'picture media/picture-1.png Two cranes on the quay',
    'notes Point at the tankers first.',
    'break slide',
    'paragraph Cargo',
    'table |Year|Million tons| |2018|109|',
    'break slide',
    'caption Ships a year',
    'table ||Tankers| |2016|412| |2017|433|',
    'paragraph 锦州位于辽宁省西南部。',
  ])
})

describe('a PDF', () => {
  it('has headings by their size, whole paragraphs, and its scanned page as a picture', async () => {
    const document = await read('pages.pdf')
    expect(brief(document)).toEqual([
      'heading 1 Jinzhou, city of brocade',
      'heading 2 The coast',
      expect.stringMatching(/^paragraph The city .* flats and a bay .* each day of the year/u),
      'break page',
      'picture media/picture-1.png ',
      'break page',
      'heading 2 The port',
      'paragraph It opened in 1990 and has 27 berths.',
    ])
    expect(document.losses).toMatchObject([{ code: 'picture-scan', origin: { page: 2 } }])
  })

  it('has the structure that its program wrote into it, apart from heads and feet', async () => {
    const parts = brief(await read('printed.pdf'))
    expect(parts.filter((part) => part.startsWith('running'))).toHaveLength(4)
    expect(parts.filter((part) => !part.startsWith('running'))).toEqual([
      'heading 1 锦州港',
      expect.stringMatching(/^paragraph 锦州港是.*航线通达八十多个国家.*8个停靠油轮。$/u),
      'heading 2 **Cargo**',
      expect.stringMatching(/^paragraph The port of Jinzhou .* than eighty countries\.$/u),
      'paragraph It opened in 1990 and has 27 berths.',
      'list -0 oil products -0 grain',
      'table |**Year**|**Tons**| |2018|109|',
      'break page',
      'paragraph 第二页从这里开始。',
    ])
  })
})
