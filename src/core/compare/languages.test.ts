import { describe, expect, it } from 'vitest'
import { checkDeck } from '../check/check-deck.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sourceOf } from '../testing/decks.ts'

/** What comparing the two languages of a deck of one slide finds. */
function compared(chinese: string, english: string, name = 'en'): readonly Diagnostic[] {
  const files = {
    'deck.yaml': `title: Deck\nlanguages: [zh-CN, ${name}]\n`,
    'zh-CN.md': `---\nid: one\n---\n${chinese}\n`,
    [`${name}.md`]: `---\nid: one\n---\n${english}\n`,
  }
  return checkDeck(sourceOf(files)).diagnostics
}

function codes(...sides: Parameters<typeof compared>): readonly string[] {
  return compared(...sides).map(({ level, code }) => `${level} ${code}`)
}

describe('figures', () => {
  it('agree in whatever words and order they are said', () => {
    expect(
      codes(
        '# 七成\n\n人口302万，2018年\n\n- 1.09亿吨',
        '# Seven in ten\n\nIn 2018, 3.02 million people\n\n- 109 million tonnes',
      ),
    ).toEqual([])
  })

  it('differ, with both places', () => {
    const [found, ...more] = compared(
      '# 港口\n\n吞吐量1.09亿吨',
      '# Port\n\nIt handles 190 million tonnes',
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({ level: 'warning', code: 'figure-differs', file: 'en.md' })
    expect(found?.message).toMatch(
      /^“190 million tonnes” stands here and “1.09亿吨” in zh-CN \(zh-CN\.md:\d+:\d+\)\.$/,
    )
  })

  it('are missing where the other language has one', () => {
    expect(codes('# 港口\n\n始建于1986年', '# Port\n\nBuilt long ago')).toEqual([
      'warning figure-missing',
    ])
    expect(codes('# 港口\n\n很久以前', '# Port\n\nBuilt in 1986')).toEqual(['warning figure-alone'])
  })

  it('agree in another unit, as far as it was rounded', () => {
    expect(codes('# 园\n\n占地500亩', '# Park\n\nSome 33 hectares')).toEqual([])
    expect(codes('# 园\n\n占地500亩', '# Park\n\nSome 53 hectares')).toEqual([
      'warning figure-differs',
    ])
    expect(codes('# 园\n\n占地500亩', '# Park\n\nSome 500 hectares')).toEqual([
      'warning figure-differs',
    ])
  })

  it('may be small words that count nothing', () => {
    expect(codes('# 港口\n\n这里是一座港', '# Port\n\nThere is a port, one of many')).toEqual([])
    expect(codes('# 港口\n\n四类货物', '# Port\n\nOre, oil, grain, boxes')).toEqual([])
    expect(codes('# 港口\n\n四类货物', '# Port\n\n5 cargoes')).toEqual(['warning figure-alone'])
  })

  it('swapped between two items differ', () => {
    expect(codes('# 港\n\n- 泊位27个\n- 航线80条', '# Port\n\n- 80 berths\n- 27 routes')).toEqual([
      'warning figure-differs',
      'warning figure-differs',
    ])
  })

  it('of rich blocks count too', () => {
    const stats = (value: string, unit: string) =>
      `# 1\n\n\`\`\`stats\n- value: ${value}\n  unit: ${unit}\n  label: x\n\`\`\``
    expect(codes(stats('302万', '人'), stats('3.02', 'million people'))).toEqual([])
    expect(codes(stats('302万', '人'), stats('3.2', 'million people'))).toEqual([
      'warning figure-differs',
    ])
  })

  it('of notes, and of languages whose words are not read, are left alone', () => {
    expect(codes('# 港\n\n<!-- 27个泊位 -->', '# Port\n\n<!-- 29 berths -->')).toEqual([])
    expect(codes('# 港\n\n302万人', '# Hafen\n\n3,02 Millionen', 'de')).toEqual([])
  })
})

describe('slides', () => {
  it('have the same blocks', () => {
    expect(codes('# 港\n\n- 一', '# Port\n\nOne')).toEqual(['warning blocks-differ'])
  })

  it('are told of once, and not again figure by figure', () => {
    expect(codes('# 港\n\n- 27 个泊位\n- 80 条航线', '# Port')).toEqual(['warning blocks-differ'])
    expect(codes('# 港\n\n- 27 个泊位\n- 80 条航线', '# Port\n\n- 80 routes')).toEqual([
      'warning items-differ',
    ])
    expect(
      codes('# 港\n\n302 万人\n\n- 27 个泊位\n- 80 条航线', '# Port\n\n3.2 million\n\n- 80 routes'),
    ).toEqual(['warning items-differ', 'warning figure-differs'])
  })

  it('hold as many items', () => {
    expect(codes('# 港\n\n- 矿石\n- 油', '# Port\n\n- Ore')).toEqual(['warning items-differ'])
  })

  it('show the same pictures, or others in their place', () => {
    expect(codes('# 港\n\n![图](a.svg)', '# Port\n\n![A](b.svg)')).toEqual(['info media-differ'])
    expect(codes('# 港\n\n![图](a.svg)\n\n![图](b.svg)', '# Port\n\n![A](a.svg)')).toEqual([
      'warning media-differ',
    ])
  })
})
