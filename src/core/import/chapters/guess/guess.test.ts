import { expect, it } from 'vitest'
import type { Part } from '../../../document/document.ts'
import { documentOf, part, sketch } from '../../../testing/documents.ts'
import { outline } from '../../outline-documents.ts'

const port =
  'Jinzhou Port has 27 berths. Ships of more than eighty countries call there every year.'
const food = 'Barbecue stands for the city. The night market is open from April to October.'
const history = 'The city got its name in the Liao dynasty. It was a capital in 1949.'

/** Titles with their levels, `#` the whole's, `=` the line under it. */
function titles(parts: readonly Part[]): readonly string[] {
  return outline([documentOf(parts)], {})
    .outlines.flatMap(sketch)
    .filter((line) => /^[#=12] /.test(line))
}

function reasons(parts: readonly Part[]): readonly string[] {
  return outline([documentOf(parts)], {}).outlines.flatMap(({ chapters }) =>
    chapters.map(({ reason }) => reason),
  )
}

it('takes short lines that stand alone above a text', () => {
  const parts = ['Visit Jinzhou', history, 'Port', port, 'Food', food].map((text) =>
    part.paragraph(text),
  )
  expect(titles(parts)).toEqual(['# Visit Jinzhou', '1 Port', '1 Food'])
  expect(reasons(parts)).toEqual(['short-line', 'short-line'])
})

it('takes bold lines, the larger ones as sections', () => {
  const parts = [
    part.paragraph('锦州', { size: 2, centred: true }),
    part.bold('港口', { size: 1.4, centred: false }),
    part.bold('泊位'),
    part.paragraph('锦州港有27个泊位，航线通达八十多个国家。'),
    part.bold('美食', { size: 1.4, centred: false }),
    part.bold('烧烤'),
    part.paragraph('烧烤是锦州的代表，夜市从四月开到十月。'),
    part.paragraph('未加粗的短行'),
    part.paragraph('这一段没有标题，上面只是一行短短的字，因为标题都加粗了。'),
  ]
  expect(titles(parts)).toEqual(['# 锦州', '1 港口', '2 泊位', '1 美食', '2 烧烤'])
})

it('takes numbered lines, whatever way they are numbered', () => {
  const parts = [
    '锦州概况',
    '一、港口',
    '（一）泊位',
    '港口有二十七个泊位。',
    '二、美食',
    '（一）烧烤',
    '烧烤很有名。',
  ].map((text) => part.paragraph(text))
  expect(titles(parts)).toEqual([
    '# 锦州概况',
    '1 一、港口',
    '2 （一）泊位',
    '1 二、美食',
    '2 （一）烧烤',
  ])
  expect(new Set(reasons(parts))).toEqual(new Set(['numbered']))
})

it('sets headings apart that run into their paragraphs', () => {
  const runIn = (head: string, text: string): Part => ({
    kind: 'paragraph',
    origin: { file: 'a', line: null, page: null },
    look: null,
    text: [{ text: head, bold: true }, { text }],
  })
  expect(titles([runIn('Port.', ` ${port}`), runIn('Food:', ` ${food}`)])).toEqual([
    '1 Port',
    '1 Food',
  ])
  const numbered = [`1. Port: ${port}`, `2. Food: ${food}`].map((text) => part.paragraph(text))
  expect(titles(numbered)).toEqual(['1 1. Port', '1 2. Food'])
})

it('leaves rows of short lines, labels and lists alone', () => {
  const rows = [
    port,
    'oil',
    'grain',
    'soy',
    food,
    'Population: 3.02 million',
    history,
    '1. oil',
    '2. grain',
    port + food,
  ]
  expect(titles(rows.map((text) => part.paragraph(text)))).toEqual([])
})

it('tells a rubric from a title, and a title from the line under it', () => {
  const lines = [
    'Business',
    'A revival of Jinzhou Port',
    'Rapid growth around the city is turning the area into a hub',
  ]
  const parts = [...lines, port, food].map((text) => part.paragraph(text))
  expect(titles(parts)).toEqual(['# A revival of Jinzhou Port', `= ${lines[2] ?? ''}`])
  expect(outline([documentOf(parts)], {}).asides.map(({ text }) => text)).toEqual(['Business'])
})

it('opens a chapter where long paragraphs come to something else, and names it in their words', () => {
  const long = (text: string) =>
    part.paragraph(`${text}${'此处另有许多说明，不再赘述。'.repeat(30)}`)
  const parts = [
    part.paragraph('锦州简介'),
    long('锦州位于辽宁省西南部，自古是辽西走廊的中心。'),
    long('锦州是一座历史悠久的港口城市。港口有二十七个泊位。'),
    long('锦州是东北重要的工业城市。半导体从这里走出。'),
    long('进入新时代，锦州正在振兴。'),
    part.paragraph('锦州欢迎您！'),
  ]
  expect(titles(parts)).toEqual([
    '# 锦州简介',
    '1 历史悠久的港口城市',
    '1 东北重要的工业城市',
    '1 进入新时代，锦州正在振兴',
  ])
  expect(new Set(reasons(parts))).toEqual(new Set(['topic-shift']))
})

it('believes the headings of a document that has them', () => {
  const parts = [
    part.heading(1, 'Jinzhou'),
    part.paragraph('City of brocade'),
    part.heading(2, 'Port'),
    part.bold('Berths'),
    part.paragraph(port),
    part.heading(2, 'Food'),
    part.paragraph(food),
  ]
  expect(titles(parts)).toEqual(['# Jinzhou', '= City of brocade', '1 Port', '1 Food'])
})

it('takes the first line of a slide without a title for one', () => {
  const parts = [
    part.paragraph('锦州'),
    part.paragraph('织锦之城'),
    part.paragraph('2018年'),
    part.slide(),
    part.paragraph('港口'),
    part.list('泊位', '航线'),
  ]
  expect(titles(parts)).toEqual(['# 锦州', '= 织锦之城', '2 港口'])
})

it('keeps a short title that the text never says', () => {
  const lines = ['Jinzhou', 'The coast', history, 'The port', port].map((text) =>
    part.paragraph(text),
  )
  expect(titles(lines)).toEqual(['# Jinzhou', '1 The coast', '1 The port'])
})
