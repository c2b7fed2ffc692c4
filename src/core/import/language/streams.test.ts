import { expect, it } from 'vitest'
import type { Document, Part } from '../../document/document.ts'
import { documentOf, part, sketch } from '../../testing/documents.ts'
import type { Imported } from '../outline.ts'
import { outline } from '../outline-documents.ts'

function languagesOf({ outlines }: Imported) {
  return Object.fromEntries(outlines.map((one) => [one.language, sketch(one)]))
}

function split(parts: readonly Part[], more: Partial<Document> = {}) {
  return languagesOf(outline([documentOf(parts, more)], {}))
}

const zh = [
  '锦州港有27个泊位，航线通达八十多个国家和地区。',
  '夜市从四月十日开到十月三十日，每天都很热闹。',
]
const en = [
  'Jinzhou Port has 27 berths and calls at more than eighty countries.',
  'The night market is open from April 10 to October 30, and busy every day.',
]

it('parts a document that alternates, headings and lists too; pictures are in both', () => {
  const parts = [
    part.heading(1, '锦州 Jinzhou'),
    part.heading(2, '港口'),
    part.heading(2, 'Port'),
    part.paragraph(zh[0] ?? ''),
    part.paragraph(en[0] ?? ''),
    part.picture('media/a.png', 'A ship'),
    part.caption('一艘船 / A ship'),
    part.heading(2, '美食 Food'),
    part.list('烧烤 Barbecue', '豆腐干 (Dried tofu)'),
    part.paragraph(`${zh[1] ?? ''}${en[1] ?? ''}`),
  ]
  expect(split(parts)).toEqual({
    'zh-CN': [
      '# 锦州',
      '1 港口',
      `- ${zh[0] ?? ''}`,
      '- 一艘船',
      '1 美食',
      '- 烧烤 | 豆腐干',
      `- ${zh[1] ?? ''}`,
    ],
    en: [
      '# Jinzhou',
      '1 Port',
      `- ${en[0] ?? ''}`,
      '- A ship | A ship',
      '1 Food',
      '- Barbecue | Dried tofu',
      `- ${en[1] ?? ''}`,
    ],
  })
})

it('parts a document that says all in one language and then in the other', () => {
  const parts = [...en, ...zh].map((text) => part.paragraph(text))
  expect(Object.keys(split(parts))).toEqual(['en', 'zh-CN'])
})

it('makes paragraphs of a table with a column for each language', () => {
  const parts = [
    part.table(
      [
        [zh[0] ?? '', en[0] ?? ''],
        [zh[1] ?? '', en[1] ?? ''],
      ],
      false,
    ),
  ]
  expect(split(parts)).toEqual({
    'zh-CN': zh.map((text) => `- ${text}`),
    en: en.map((text) => `- ${text}`),
  })
})

it('gives each language its addresses, and both the telephone', () => {
  const lines = [
    zh[0],
    en[0],
    zh[1],
    en[1],
    '地址：士英街169号',
    'Address: No. 169 Shiying Street',
    '0416-2345678',
  ]
  const { 'zh-CN': chinese, en: english } = split(lines.map((text) => part.paragraph(text ?? '')))
  expect(chinese?.slice(-2)).toEqual(['@ 地址：士英街169号', '@ 0416-2345678'])
  expect(english?.slice(-2)).toEqual(['@ Address: No. 169 Shiying Street', '@ 0416-2345678'])
})

it.each([
  [
    ['锦州 Jinzhou', zh[0], '港口 Port', zh[1], zh[0] + '又及。', '美食 Food', zh[1] + '又及。'],
    ['zh-CN'],
  ],
  [[en[0], 'The city of brocade (锦州) is old.', en[1], '锦'], ['en']],
  [['CITIC Titanium', zh[0], 'Volkswagen', zh[1]], ['zh-CN']],
] as const)('leaves %j in its own language', (lines, languages) => {
  expect(Object.keys(split(lines.map((text) => part.paragraph(text ?? ''))))).toEqual(languages)
})

it.each([
  ['這是錦州市，遼寧省的港口城市。', null, 'zh-TW'],
  ['這是錦州市，遼寧省的港口城市。', 'zh-HK', 'zh-HK'],
  ['这是锦州市，辽宁省的港口城市。', 'en-US', 'zh-CN'],
  ['Le port de Jinzhou', 'fr-FR', 'fr'],
  ['The port of Jinzhou', 'zh-CN', 'en'],
  ['Порт Цзиньчжоу', 'en-US', 'ru'],
])('knows the language of %j that declares %j: %s', (text, language, tag) => {
  expect(Object.keys(split([part.paragraph(text)], { language }))).toEqual([tag])
})

it('parts nothing that the user says is in one language', () => {
  const parts = [zh[0], en[0], zh[1], en[1]].map((text) => part.paragraph(text ?? ''))
  expect(
    outline([documentOf(parts)], { language: 'fr' }).outlines.map(({ language }) => language),
  ).toEqual(['fr'])
})
