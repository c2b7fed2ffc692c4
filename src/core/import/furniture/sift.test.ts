import { expect, it } from 'vitest'
import type { Part } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import { part, textParts } from '../../testing/documents.ts'
import { sift } from './sift.ts'

const story = 'Jinzhou Port has 27 berths, and ships of eighty countries call there every year.'

function asides(parts: readonly Part[]): readonly string[] {
  return sift(parts).asides.map(({ reason, text }) => `${reason}: ${text}`)
}

it.each([
  ['breadcrumb', 'current position: About > Jinzhou City > Content'],
  ['breadcrumb', '您现在的位置：首页 > 走进锦州'],
  ['breadcrumb', 'Home » Travel'],
  ['navigation', '上一篇：锦州美食'],
  ['navigation', '字体：大 中 小'],
  ['navigation', 'Home | About | News'],
  ['navigation', 'Copyright © 2018 Jinzhou. All rights reserved.'],
  ['byline', 'By Li Lei and Han Meimei'],
  ['byline', '发布时间：2018-05-03 来源：锦州日报'],
  ['byline', '责任编辑：张三'],
  ['read-more', 'Related stories'],
  ['read-more', '相关阅读：'],
  ['read-more', 'Read more: The night market'],
  ['advertisement', 'Subscribe to our newsletter'],
  ['advertisement', '扫描二维码关注我们'],
  ['page-number', '- 3 -'],
  ['page-number', '第 3 页 共 9 页'],
  ['symbol', '* * *'],
  ['file-name', '125-0223.jpg'],
])('puts aside as %s: %j', (reason, text) => {
  expect(asides([part.paragraph(story), part.paragraph(text), part.paragraph(story)])).toContain(
    `${reason}: ${text}`,
  )
})

it.each([
  story,
  'By sea it is 120 km to Dalian.',
  'Read on board, the letter was short.',
  'The share of rail > road > air is old.',
  'More than twenty-one products came from here first.',
  '时间的故事',
  '分享经济在锦州',
  '更多的人来到锦州。',
  '来源于海洋的食物养育了锦州人。',
  'Picture: imperfect',
  '位置与面积：锦州在辽西走廊的东端。',
  '1949–2018',
  '27',
  '本片在锦州拍摄',
  'No. 1 in the province',
])('leaves %j where it stands', (text) => {
  const {
    parts,
    asides: found,
    contact,
  } = sift([part.paragraph(text), part.paragraph(`${story} ${story}`)])
  expect([found, contact]).toEqual([[], []])
  expect(parts).toHaveLength(2)
})

it.each([
  'Address: No. 169 Shiying Street, Guta District',
  'No. 169 Shiying Street, Guta District, Jinzhou',
  '辽宁省锦州市古塔区士英街169号',
  '电话：0416-2345678',
  'Opening hours: 9:00–17:00, closed on Mondays',
  'www.jz.gov.cn',
  'info@example.com',
  '+86 416 2345678',
])('takes %j to the end slide', (text) => {
  expect(sift([part.paragraph(story), part.paragraph(text)]).contact.map(wordsOf)).toEqual([text])
})

it('takes the heading of contacts and the lines of an address along', () => {
  const lines = ['Contact us', 'Address: No. 169 Shiying Street', 'Guta District', '121001']
  const { contact, parts } = sift(lines.map((line) => part.paragraph(line)))
  expect(contact.map(wordsOf)).toEqual(lines)
  expect(parts).toEqual([])
})

it.each([
  [['Photo: Li Lei'], 'Photo: Li Lei', []],
  [
    ['The port at night', 'Li Lei / Imaginechina / AFP'],
    'Li Lei / Imaginechina / AFP',
    ['The port at night'],
  ],
  [['图1 锦州港。新华社记者王五摄'], '新华社记者王五摄', ['图1 锦州港']],
  [['The port. Photo by Wang Wu/Xinhua'], 'Photo by Wang Wu/Xinhua', ['The port.']],
  [['125-0223.jpgcredit: Quanjing'], 'credit: Quanjing', []],
] as const)('gives the picture its credit from %j', (lines, credit, captions) => {
  const picture = part.picture('media/a.png')
  const { credits, parts } = sift([
    picture,
    ...lines.map((line) => part.paragraph(line)),
    part.paragraph(story),
  ])
  expect(credits.get(picture)).toBe(credit)
  const found = parts.flatMap((one) => (one.kind === 'caption' ? [wordsOf(one.text)] : []))
  expect(found).toEqual(captions)
})

it('reports the caption and the credit of a picture that is not there', () => {
  const parts = textParts(`${story}\nGolden Beach\nOriginoo / Alamy Stock Photo\n${story} Yes.`)
  expect(asides(parts)).toEqual([
    'caption-without-picture: Golden Beach',
    'credit-without-picture: Originoo / Alamy Stock Photo',
  ])
})

it('knows the heads and feet that each page repeats', () => {
  const pages = [1, 2, 3, 4].flatMap((page) => [
    ...(page > 1 ? [part.page()] : []),
    part.paragraph('Jinzhou City Museum'),
    part.paragraph(`${story} Page one of ${page * 7}.`),
    part.paragraph(`Guide ${page}`),
  ])
  const { parts, asides: found } = sift(pages)
  expect(found).toHaveLength(8)
  expect(parts.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4)
})

it('keeps years that stand on each slide', () => {
  const slides = ['1949', '1978', '2018'].flatMap((year) => [
    part.slide(),
    part.paragraph(year),
    part.paragraph(`${story} ${year}`),
  ])
  expect(asides(slides)).toEqual([])
})

it('keeps titles that several slides share, and puts away their feet', () => {
  const slides = [1, 2, 3].flatMap((page) => [
    ...(page > 1 ? [part.slide()] : []),
    part.heading(2, 'The port'),
    part.list(`berth ${page}`, 'ship'),
    part.paragraph('Confidential, Jinzhou 2018'),
  ])
  const { parts, asides: found } = sift(slides)
  expect(found).toHaveLength(3)
  expect(parts.filter(({ kind }) => kind === 'heading')).toHaveLength(3)
})

it('knows a table of contents by what comes again', () => {
  const parts = [
    part.paragraph('Contents'),
    part.paragraph('Port ........ 2'),
    part.paragraph('Food ........ 5'),
    part.heading(1, 'Port'),
    part.paragraph(story),
    part.heading(1, 'Food'),
  ]
  expect(asides(parts)).toHaveLength(3)
})

it('takes the short lines behind the last words along with an advertisement', () => {
  const parts = [
    story,
    'china new hub',
    'Be sure to look out for the print editions when you next fly.',
    'Book',
  ].map((text) => part.paragraph(text))
  expect(sift(parts).parts).toHaveLength(1)
})
