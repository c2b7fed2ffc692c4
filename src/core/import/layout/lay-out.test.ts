import { describe, expect, it } from 'vitest'
import type { Part } from '../../document/document.ts'
import type { Block } from '../../model/block.ts'
import { plainText } from '../../text/inline.ts'
import { documentOf, part } from '../../testing/documents.ts'
import type { Imported, Outline } from '../outline.ts'
import { outline } from '../outline-documents.ts'
import type { DeckDraft } from './deck-draft.ts'
import { layOut } from './lay-out.ts'

/** One chapter of these paragraphs under the heading `Port`, in each language. */
function chapterOf(paragraphs: Readonly<Record<string, readonly string[]>>): Imported {
  const outlines = Object.entries(paragraphs).flatMap(([language, texts]): readonly Outline[] => {
    const parts = [
      part.heading(1, 'Jinzhou'),
      part.heading(2, 'Port'),
      ...texts.map((text) => part.paragraph(text)),
    ]
    return outline([documentOf(parts)], { language }).outlines
  })
  return { outlines, media: [], asides: [], mends: [] }
}

/** What its slides show behind the cover: title, then each block at a glance. */
function shown(draft: DeckDraft, language = 'en'): readonly (readonly string[])[] {
  return draft.slides.slice(1).map(({ content }) => {
    const { title = [], blocks = [] } = content[language] ?? {}
    return [plainText(title), ...blocks.map(glance)]
  })
}

function glance(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.text)
    case 'quote':
      return `> ${block.blocks.map(glance).join(' ')}`
    case 'list':
      return `list: ${block.items.map((item) => item.map(glance).join()).join(' | ')}`
    case 'stats':
      return `stats: ${block.items.map(({ value, unit = '', label, note }) => [value, unit, label, note].filter(Boolean).join(' ')).join(' | ')}`
    case 'cards':
      return `cards: ${block.items.map(({ title, text }) => [title, text].filter(Boolean).join(': ')).join(' | ')}`
    case 'timeline':
      return `timeline: ${block.items.map(({ when, title, text }) => [when, title, text].filter(Boolean).join(' / ')).join(' | ')}`
    case 'chart':
      return `${block.kind}: ${block.labels.map((label, index) => `${label} ${block.displays[index] ?? block.series.map(({ values }) => values[index]).join(',')}`).join(' | ')}`
    case 'map':
      return `map: ${block.places.map(({ name, at }) => [name, ...at].join(' ')).join(' | ')}`
    case 'table':
      return `table ${block.rows.length}`
    default:
      return block.type
  }
}

function slidesOf(...paragraphs: readonly string[]): readonly (readonly string[])[] {
  return shown(layOut(chapterOf({ en: paragraphs })))
}

/** What becomes of one part under a heading, in English. */
function slidesUnder(heading: string, under: Part): readonly (readonly string[])[] {
  const parts = [part.heading(1, 'Port'), part.heading(2, heading), under]
  return shown(layOut(outline([documentOf(parts)], { language: 'en' })))
}

describe('what a text shows better than it tells', () => {
  it('sets figures large, with what they count', () => {
    expect(
      slidesOf(
        'The Port has built 27 berths. The handling capacity of cargo goods and containers reached 109 million tons and 1.62 million TEU respectively in 2018.',
      ),
    ).toEqual([
      [
        'Port',
        'stats: 27 Berths | 109 million tons Cargo goods 2018 | 1.62 million TEU Containers 2018',
      ],
    ])
  })

  it('says how a figure leans, and what stands in brackets behind it', () => {
    expect(
      slidesOf(
        'There are 2 counties (Heishan and Yixian), about 20,000 businesses, and routes to more than 80 countries.',
      ),
    ).toEqual([
      ['Port', 'stats: 2 Counties Heishan and Yixian | ~20,000 Businesses | 80+ Countries'],
    ])
  })

  it('dates figures only with a year that is theirs', () => {
    expect(slidesOf('The port opened in 1990 and has 27 berths and 40 cranes.')).toEqual([
      ['Port', 'stats: 27 Berths | 40 Cranes'],
    ])
  })

  it('leaves figures that tell nothing by themselves where they are', () => {
    const text =
      'It is one of the three hubs of the province, 19 consecutive years the first of the top 20, and 8+3 Strategy is its plan.'
    expect(slidesOf(text).flat().join()).not.toContain('stats')
  })

  it('makes a list of what a sentence names, cards of many', () => {
    expect(
      slidesOf(
        'All these make one network, including airport, seaport, and oil and gas pipelines.',
        'It has nine flight destinations in China, including Harbin, Shanghai, Hangzhou, Guangzhou, Kunming, Chengdu, Yantai, Shenzhen and Wuhan.',
      ),
    ).toEqual([
      ['Port', 'list: Airport | Seaport | Oil and gas pipelines'],
      [
        'Nine flight destinations in China',
        'cards: Harbin | Shanghai | Hangzhou | Guangzhou | Kunming | Chengdu | Yantai | Shenzhen | Wuhan',
      ],
    ])
  })

  it('makes cards of parallel clauses', () => {
    expect(
      slidesOf(
        'The Port is the largest of its kind; Titanium Industry has the only plant in China; Solargiga Energy is known everywhere.',
      ),
    ).toEqual([
      [
        'Port',
        'cards: Port: The largest of its kind | Titanium Industry: Has the only plant in China | Solargiga Energy: Known everywhere',
      ],
    ])
  })

  it('makes a timeline of sentences that begin with a year', () => {
    expect(
      slidesOf(
        'In 1949, the port was opened. In 1984, it was enlarged. By 2018, it handled more than any other port of the whole coast, which made it known.',
      ),
    ).toEqual([
      [
        'Port',
        'timeline: 1949 / The port was opened | 1984 / It was enlarged | 2018 / It handled more than any other port of the whole coast / Which made it known',
      ],
    ])
  })

  it('compares figures of one measure in a chart', () => {
    expect(
      slidesOf('A total area of 300 km², a sea area of 120 km² and a wetland area of 80 km².'),
    ).toEqual([['Port', 'bar: Total area 300 km² | Sea area 120 km² | Wetland area 80 km²']])
  })

  it('draws a table of figures as a chart, any other as a table', () => {
    const of = (rows: readonly (readonly string[])[]) => slidesUnder('Cargo', part.table(rows))
    const years = [
      ['Year', 'Cargo'],
      ['2016', '90 million tons'],
      ['2017', '101 million tons'],
      ['2018', '109 million tons'],
    ]
    expect(of(years)).toEqual([
      ['Cargo', 'column: 2016 90 million tons | 2017 101 million tons | 2018 109 million tons'],
    ])
    expect(of([...years, ['2019', 'not yet']])).toEqual([['Cargo', 'table 4']])
  })

  it('makes of a list what all its items are', () => {
    const of = (...items: readonly string[]) => slidesUnder('Past', part.list(...items))
    expect(of('1949: opened', '1984: enlarged', '2018: full')).toEqual([
      ['Past', 'timeline: 1949 / Opened | 1984 / Enlarged | 2018 / Full'],
    ])
    expect(
      of('North: the berths for grain that came from all over China', 'South: ore', 'East: oil'),
    ).toEqual([
      [
        'Past',
        'cards: North: The berths for grain that came from all over China | South: Ore | East: Oil',
      ],
    ])
    expect(
      of(
        'Jinzhou (41.13° N, 121.12° E)',
        'Dalian: 38.91 N, 121.61 E',
        '哈尔滨（东经126.64°，北纬45.75°）',
      ),
    ).toEqual([['Past', 'map: Jinzhou 121.12 41.13 | Dalian 121.61 38.91 | 哈尔滨 126.64 45.75']])
    expect(of('ore', 'oil', 'grain')).toEqual([['Past', 'list: ore | oil | grain']])
  })

  it('sets a sentence that stands alone and calls out as a quotation', () => {
    expect(slidesOf('Welcome to Jinzhou!')).toEqual([['Port', '> Welcome to Jinzhou!']])
  })

  it('makes a headline and lines of prose, and keeps the whole in the notes', () => {
    const text =
      'Up to now, Jinzhou Port is China’s northernmost first-class business seaport. The hinterland reaches far into Mongolia and to the Far East of Russia. It is also an important place for the trade of grain.'
    const draft = layOut(chapterOf({ en: ['Trade grows every year.', text] }))
    expect(draft.slides.at(-1)?.content['en']?.notes).toBe(text)
    expect(shown(draft).at(-1)).toEqual([
      'Jinzhou Port is China’s northernmost first-class business seaport',
      'The hinterland reaches far into Mongolia and to the Far East of Russia.',
      'It is also an important place for the trade of grain.',
    ])
  })
})

describe('two languages', () => {
  const english =
    'The Port has built 27 berths. In 2018 it handled 109 million tons of cargo. It is famous for its fossils. It is old.'
  const chinese = '港口已建成27个泊位。2018年货物吞吐量达1.09亿吨。这里的化石闻名世界。'

  it('have the same slides, layouts and blocks', () => {
    const draft = layOut(chapterOf({ 'zh-CN': [chinese], en: [english] }))
    const types = (language: string) =>
      draft.slides.map(({ content }) => content[language]?.blocks.map(({ type }) => type))
    expect(types('zh-CN')).toEqual(types('en'))
    expect(shown(draft, 'zh-CN').flat()).toContain(
      'stats: 27 个 泊位 | 1.09亿 吨 货物吞吐量 2018年',
    )
  })

  it('show large only what both of them say', () => {
    const draft = layOut(
      chapterOf({
        'zh-CN': ['港口已建成27个泊位，面积100平方公里。'],
        en: ['The Port has built 27 berths. It is on an island with 12 beaches.'],
      }),
    )
    expect(shown(draft).flat().join()).not.toContain('stats')
  })
})
