import { describe, expect, it } from 'vitest'
import type { FoundFigure } from './figure.ts'
import { figuresIn } from './read.ts'

/** `302万人` → `3020000 person`: a figure at a glance. */
function brief({ kind, low, high, unit, lean }: FoundFigure): string {
  const value = low === high ? `${low}` : `${low}..${high}`
  const named = kind === 'number' || kind === 'percent' || kind === 'money' ? [] : [kind]
  return [...named, lean, value, unit].filter((part) => part !== null && part !== '').join(' ')
}

function read(text: string, language: string): readonly string[] {
  return figuresIn(text, language).map(brief)
}

describe('what two languages say alike', () => {
  it.each([
    ['3020000 person', '302万人', '3.02 million people'],
    ['109000000 t', '1.09亿吨', '109 million tonnes'],
    ['1620000 TEU', '162万标准箱', '1.62M TEU'],
    ['99.9999999 %', '九个9', 'nine nines'],
    ['21', '二十一个', 'twenty-one'],
    ['time 1080..1320', '晚上6点到10点', '6 to 10 p.m.'],
    ['time 1080..1320', '18:00—22:00', '18:00–22:00'],
    ['ordinal 3', '第三', 'third'],
    ['10301 km²', '10301平方公里', '10,301 km²'],
    ['50 %', '一半', 'half'],
    ['33.33333333333 %', '三分之一', 'one third'],
    ['70 %', '七成', '70 percent'],
    ['70 %', '百分之七十', 'seven in ten'],
    ['over 80', '80多个', 'more than 80'],
    ['under 2000 km²', '近2000平方公里', 'nearly 2,000 km²'],
    ['year 1980..1989', '20世纪80年代', '1980s'],
    ['year 1800..1899', '19世纪', 'nineteenth century'],
    ['date 20140427', '2014年4月27日', '27 April 2014'],
    ['date 410..1030', '4月10日至10月30日', 'April 10 to October 30'],
    ['year 2009..2018', '2009年至2018年', '2009–2018'],
    ['1..10 CNY', '1～10元', '1–10 yuan'],
    ['2000000000 CNY', '20亿元', 'RMB 2 billion'],
    ['3500000 USD', '350万美元', 'US$3.5m'],
    ['3000000..5000000 t', '300万至500万吨', '3–5 million tonnes'],
    ['2200 year', '2200年', '2,200 years'],
    ['800000 kW', '80万千瓦', '800,000 kW'],
    ['-20 °C', '零下20℃', '-20 °C'],
    ['mark 4161234567 telephone', '电话0416-1234567', '+86 416 123 4567'],
    ['mark 5 A', '5A级', 'AAAAA'],
    ['ordinal 12', '“十二五”期间', 'the 12th Five-Year Plan'],
    ['date 815', '八月十五', 'the fifteenth day of the eighth lunar month'],
    ['date 900..400', '9月至次年4月', 'September to April'],
    ['year -1300..-1046', '公元前1300—前1046年', '1300–1046 BC'],
    ['year -206..220', '公元前206年至公元220年', '206 BC to AD 220'],
    ['time 390', '早上六点半', 'half past six in the morning'],
    ['time 720', '中午12点', 'noon'],
    ['2 ×', '翻了一番', 'doubled'],
    ['2 ×', '增长一倍', 'twice as many'],
    ['4 ×', '翻了两番', 'quadrupled'],
    ['3 ×', '增长了两倍', 'tripled'],
    ['20..30', '二三十位', 'twenty or thirty'],
    ['1..2 hour', '一两个小时', 'an hour or two'],
    ['3.5 hour', '三个半小时', 'three and a half hours'],
    ['over 50 year', '半个多世纪', 'more than half a century'],
    ['300..500 year', '300至500年', 'between 300 and 500 years'],
    ['12000', '12 000座', '12,000'],
    ['10301 km²', '１０３０１平方公里', '10,301 square kilometres'],
  ])('%s: %s, %s', (expected, chinese, english) => {
    expect(read(chinese, 'zh-CN')).toEqual([expected])
    expect(read(english, 'en')).toEqual([expected])
  })
})

describe('what only looks like a figure', () => {
  it.each([
    '一些人一起去',
    '万一',
    '千万不要去四川和三亚',
    '一带一路',
    '东风-11和歼-20',
    '三百六十行',
  ])('%s', (text) => {
    expect(read(text, 'zh-CN')).toEqual([])
  })

  it.each([
    'one of them',
    'no one',
    'you may go',
    'Type 001A',
    'Long March rockets',
    'ISO 9001',
    'a 4C',
  ])('%s', (text) => {
    expect(read(text, 'en')).toEqual([])
  })
})

it('says where a figure stands, its number and its unit', () => {
  const text = '人口３０２万人。'
  const [figure] = figuresIn(text, 'zh-CN')
  expect(figure).toMatchObject({ from: 2, numberTo: 6, to: 7, text: '３０２万人' })
})

it('reads digits that are set off from Chinese characters', () => {
  const text = '在 2018 年 4 月 10 日，有 302 万 人'
  expect(read(text, 'zh-CN')).toEqual(['date 20180410', '3020000 person'])
  expect(figuresIn(text, 'zh-CN')).toMatchObject([
    { text: '2018 年 4 月 10 日', from: 2, to: 17 },
    { text: '302 万 人', from: 20, numberTo: 25, to: 27 },
  ])
})
