import { expect, it } from 'vitest'
import { documentOf, part, sketch } from '../testing/documents.ts'
import { outline } from './outline-documents.ts'

it('takes its chapters from headings, whatever level the document starts at', () => {
  const { outlines } = outline(
    [
      documentOf([
        part.heading(2, 'Jinzhou'),
        part.paragraph('A city in Liaoning.'),
        part.heading(3, 'Port'),
        part.heading(4, 'Berths'),
        part.paragraph('There are 27.'),
        part.heading(5, 'Deep'),
        part.picture('media/a.png', 'A ship'),
        part.caption('The port'),
        part.heading(3, 'Food'),
      ]),
    ],
    {},
  )
  expect(outlines.map(({ language }) => language)).toEqual(['en'])
  expect(outlines.flatMap(sketch)).toEqual([
    '# Jinzhou',
    '- A city in Liaoning.',
    '1 Port',
    '2 Berths',
    '- There are 27.',
    '- Deep',
    '- A ship | The port',
    '1 Food',
  ])
})

it('makes a chapter of each slide, a section of one that has only a title', () => {
  const { outlines } = outline(
    [
      documentOf([
        part.heading(1, '锦州'),
        part.slide(),
        part.heading(1, '港口'),
        part.slide(),
        part.heading(1, '泊位'),
        part.paragraph('现有27个泊位。'),
        part.notes('说明'),
      ]),
    ],
    {},
  )
  expect(outlines.flatMap(sketch)).toEqual([
    '# 锦州',
    '1 港口',
    '2 泊位',
    '- 现有27个泊位。',
    '* 说明',
  ])
})

it('mends what is certain, and says so', () => {
  const { outlines, mends } = outline(
    [documentOf([part.paragraph('An area of 10,301 km?, all told.')])],
    {},
  )
  expect(outlines.flatMap(sketch)).toEqual(['- An area of 10,301 km², all told.'])
  expect(mends.map(({ kind, certain }) => [kind, certain])).toEqual([['superscript', true]])
})
