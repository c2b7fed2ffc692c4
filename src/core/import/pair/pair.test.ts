import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Part } from '../../document/document.ts'
import { documentOf, part, sketch } from '../../testing/documents.ts'
import { outline } from '../outline-documents.ts'
import { align } from './align.ts'

function paired(...documents: readonly (readonly Part[])[]): readonly (readonly string[])[] {
  return outline(
    documents.map((parts) => documentOf(parts)),
    {},
  ).outlines.map(sketch)
}

it('pairs two files chapter by chapter, and gives the words’ file the pictures of the other', () => {
  const chinese = [
    part.heading(1, '锦州'),
    part.heading(2, '港口'),
    part.paragraph('港口有27个泊位。'),
    part.picture('media/a.png', '船'),
    part.heading(2, '美食'),
    part.paragraph('夜市从4月10日开到10月30日。'),
  ]
  const english = [
    part.heading(1, 'Jinzhou'),
    part.heading(2, 'Port'),
    part.paragraph('The port has 27 berths.'),
    part.heading(2, 'Food'),
    part.paragraph('The night market is open from April 10 to October 30.'),
  ]
  expect(paired(chinese, english)).toEqual([
    ['# 锦州', '1 港口', '- 港口有27个泊位。', '- 船', '1 美食', '- 夜市从4月10日开到10月30日。'],
    [
      '# Jinzhou',
      '1 Port',
      '- The port has 27 berths.',
      '- ',
      '1 Food',
      '- The night market is open from April 10 to October 30.',
    ],
  ])
})

it('makes a chapter that only one language has part of the one before', () => {
  const chinese = [
    '港口',
    '港口有27个泊位，2018年吞吐量1.09亿吨。',
    '历史',
    '公元1949年，锦州成为省会。',
    '美食',
    '夜市从4月10日开到10月30日。',
  ]
  const english = [
    'Port',
    'The port has 27 berths and 1.62 million TEU in 2018.',
    'Food',
    'The night market opens on April 10, until October 30.',
  ]
  const parts = (title: string, texts: readonly string[]) => [
    part.heading(1, title),
    ...texts.map((text, index) => (index % 2 === 0 ? part.heading(2, text) : part.paragraph(text))),
  ]
  const [zh, en] = paired(parts('锦州', chinese), parts('Jinzhou', english))
  expect(zh?.filter((line) => /^1/.test(line))).toEqual(['1 港口', '1 美食'])
  expect(zh).toContain('- 历史')
  expect(en?.filter((line) => /^1/.test(line))).toEqual(['1 Port', '1 Food'])
})

it('lets a further file of one language go on where the first ends', () => {
  const one = [
    part.heading(1, 'Jinzhou'),
    part.paragraph('Old.'),
    part.heading(2, 'Port'),
    part.paragraph('Wide.'),
  ]
  const two = [
    part.heading(1, 'Dalian'),
    part.paragraph('New.'),
    part.heading(2, 'Beach'),
    part.paragraph('Long.'),
  ]
  expect(paired(one, two)).toEqual([
    ['# Jinzhou', '- Old.', '1 Port', '- Wide.', '1 Dalian', '- New.', '1 Beach', '- Long.'],
  ])
})

it('never pairs across, and pairs like rows one to one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5), { maxLength: 9 }),
      fc.array(fc.nat(5), { maxLength: 9 }),
      (ones, others) => {
        const unlike = (one: number, other: number) => (ones[one] === others[other] ? 0 : 2)
        const pairs = align(ones.length, others.length, unlike)
        for (const [index, [one, other]] of pairs.entries()) {
          const [before, behind] = pairs[index - 1] ?? [-1, -1]
          expect(one > before && other > behind && ones[one] === others[other]).toBe(true)
        }
        expect(
          align(ones.length, ones.length, (one, other) => (ones[one] === ones[other] ? 0 : 2)),
        ).toHaveLength(ones.length)
      },
    ),
  )
})
