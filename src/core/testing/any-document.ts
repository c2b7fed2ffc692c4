import fc from 'fast-check'
import type { Part } from '../document/document.ts'
import { documentOf, part } from './documents.ts'

const scrap = fc.constantFrom(
  ...['Home > About > City', 'By Li Lei', 'Photo: Wang Wu', 'Li / Imaginechina / AFP', 'Read more'],
  ...['Address: No. 5 Port Road', 'Contact us', '121001', 'www.example.com', '3', '- 4 -', '* * *'],
  ...[
    'Contents',
    'Port ..... 12',
    'Port',
    '1. Port',
    'II. Food',
    'Jinzhou has 27 berths.',
    'a.jpg',
  ],
  ...[
    '当前位置：首页 > 锦州',
    '作者：张三',
    '摄影：李四',
    '地址：士英街169号',
    '相关阅读',
    '第3页',
    '目录',
  ],
  ...[
    '港口',
    '一、港口',
    '锦州港有27个泊位。',
    '锦州 Jinzhou',
    '图1 港口',
    '锦州港。新华社记者王五摄',
  ],
  ...[
    'Jinzhou is a port city with a number of berths. It grew to 109 million tons in 2018. Ships come.',
  ],
  ...[
    '锦州是中国最北端的港口城市，2018年吞吐量达到1.09亿吨，航线通达八十多个国家和地区，还有许多。',
  ],
  'first line\nsecond line',
  '港口\nThe Port',
)
const text = fc.oneof(scrap, scrap, fc.string({ unit: 'grapheme', maxLength: 12 }))
const texts = fc.array(text, { minLength: 1, maxLength: 4 })
const level = fc.constantFrom(1 as const, 2 as const, 3 as const)
const anyPart: fc.Arbitrary<Part> = fc.oneof(
  text.map((one) => part.paragraph(one)),
  text.map((one) => part.paragraph(one)),
  text.map((one) => part.bold(one)),
  fc.tuple(level, text).map(([at, one]) => part.heading(at, one)),
  texts.map((all) => part.list(...all)),
  fc.array(texts, { minLength: 1, maxLength: 3 }).map((rows) => part.table(rows)),
  text.map((alt) => part.picture('media/a.png', alt)),
  text.map((one) => part.caption(one)),
  text.map((one) => part.notes(one)),
  text.map((one) => part.running(one)),
  text.map((one) => part.quote(one)),
  fc.constantFrom(part.page(), part.slide()),
)
/** One document or two, of texts that look like all that stands in documents. */
export const anyDocuments = fc.array(
  fc.array(anyPart, { maxLength: 16 }).map((parts) => documentOf(parts)),
  { minLength: 1, maxLength: 2 },
)
