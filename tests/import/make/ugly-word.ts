import type { Fixture } from './fixture.ts'
import { linkedPicture, paragraph, run, table, textBox, wordFile } from './word-xml.ts'

const bold = '<w:b/>'
const coast =
  'The city faces the Bohai Sea and has 97.7 kilometres of coast, with beaches and flats.'
const port = 'The port opened in 1990 and has 27 berths, of which eight take tankers from all seas.'

/** Every paragraph as plain as the next. */
const unstyled: Fixture = {
  name: 'unstyled.docx',
  make: () =>
    wordFile(['Jinzhou', 'Coast', coast, 'Port', port].map((text) => paragraph(text)).join('')),
  says: ['Jinzhou', 'Coast', coast, 'Port', port],
}

/** Headings that are nothing but bold letters. */
const boldHeads: Fixture = {
  name: 'bold-heads.docx',
  make: () =>
    wordFile(
      [
        paragraph('Jinzhou', `${bold}<w:sz w:val="48"/>`, '<w:jc w:val="center"/>'),
        paragraph('The coast', bold),
        paragraph(coast),
        paragraph('The port', bold),
        paragraph(port),
      ].join(''),
    ),
  says: ['Jinzhou', 'The coast', coast, 'The port', port],
}

/** A page laid out in a table, with another table in it. */
const layoutTable: Fixture = {
  name: 'layout-table.docx',
  make: () => {
    const figures = table([
      [paragraph('Year'), paragraph('Berths')],
      [paragraph('2018'), paragraph('27')],
    ])
    const left = [
      paragraph('The coast', bold),
      paragraph(coast),
      paragraph(`${coast} So they say.`),
    ]
    const right = [paragraph('The port', bold), paragraph(port), figures, paragraph('')]
    return wordFile(table([[left.join(''), right.join('')]]))
  },
  says: ['The coast', coast, 'So they say.', 'The port', port, 'Year', 'Berths', '2018', '27'],
}

/** Words in boxes, which are in the file twice and must be read once. */
const textBoxes: Fixture = {
  name: 'text-boxes.docx',
  make: () =>
    wordFile(
      [
        paragraph('Jinzhou'),
        textBox(paragraph('A box of words beside the text.') + paragraph('And its second line.')),
        paragraph(coast),
      ].join(''),
    ),
  says: ['Jinzhou', 'A box of words beside the text.', 'And its second line.', coast],
}

/** Text put in, taken out and moved with changes tracked, and a paragraph that was deleted whole. */
const tracked: Fixture = {
  name: 'tracked.docx',
  make: () => {
    const by = 'w:id="1" w:author="Editor" w:date="2024-05-01T00:00:00Z"'
    const deleted = (text: string) =>
      `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const inserted = (text: string) => `<w:ins ${by}>${run(text)}</w:ins>`
    return wordFile(
      [
        `<w:p>${run('The port has ')}${deleted('twenty-six')}${inserted('27')}${run(' berths.')}</w:p>`,
        `<w:p>${deleted('A paragraph that nobody wanted.')}</w:p>`,
        `<w:p><w:moveFrom ${by}>${run('It opened in 1990.')}</w:moveFrom></w:p>`,
        paragraph(coast),
        `<w:p><w:moveTo ${by}>${run('It opened in 1990.')}</w:moveTo></w:p>`,
      ].join(''),
    )
  },
  says: [
    'The port has 27 berths.',
    'twenty-six',
    'A paragraph that nobody wanted.',
    coast,
    'It opened in 1990.',
  ],
}

/** Chinese set from top to bottom, in cells and by the page. */
const vertical: Fixture = {
  name: 'vertical.docx',
  make: () => {
    const set = '<w:textDirection w:val="tbRlV"/>'
    const cells = [['锦州港口', '渤海明珠'].map((text) => paragraph(text))]
    const page = `<w:p><w:pPr><w:sectPr>${set}</w:sectPr></w:pPr>${run('锦州位于辽宁省西南部。')}</w:p>`
    return wordFile(page + table(cells, set) + paragraph('港口有27个泊位。'))
  },
  says: ['锦州位于辽宁省西南部。', '锦州港口', '渤海明珠', '港口有27个泊位。'],
}

/** Pictures and pages that are somewhere else. */
const linked: Fixture = {
  name: 'linked.docx',
  make: () =>
    wordFile(
      `${paragraph('Jinzhou')}<w:p><w:hyperlink r:id="r2">${run('The museum’s own page')}</w:hyperlink></w:p>${linkedPicture('r1')}${paragraph(coast)}`,
      {
        relations: [
          { id: 'r1', type: 'image', target: 'https://example.org/ship.jpg', external: true },
          { id: 'r2', type: 'hyperlink', target: 'https://example.org/museum', external: true },
        ],
      },
    ),
  says: ['Jinzhou', 'The museum’s own page', 'A ship', coast],
}

/** A document that carries a program. */
const macro: Fixture = {
  name: 'macro.docm',
  make: () =>
    wordFile(paragraph('Jinzhou') + paragraph(coast), {
      entries: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
    }),
  says: ['Jinzhou', coast],
}

/** Forms, fields that Word fills in, line breaks, tabs, soft hyphens and hidden words. */
const controls: Fixture = {
  name: 'controls.docx',
  make: () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    return wordFile(
      [
        `<w:sdt><w:sdtContent>${paragraph('A title in a form')}</w:sdtContent></w:sdt>`,
        `<w:p><w:sdt><w:sdtContent>${run('A field in a form')}</w:sdtContent></w:sdt>${run(' goes on.')}</w:p>`,
        `<w:p>${run('Printed on ')}${field('DATE', '1 May 2024')}${run('.')}</w:p>`,
        `<w:p>${run('One line')}<w:r><w:br/></w:r>${run('and the next')}<w:r><w:tab/></w:r>${run('with a tab')}</w:p>`,
        `<w:p><w:smartTag w:element="place">${run('Jinzhou Bay')}</w:smartTag>${run(' is shallow.')}</w:p>`,
      ].join(''),
    )
  },
  says: [
    'A title in a form',
    'A field in a form goes on.',
    'Printed on 1 May 2024.',
    'One line',
    'and the next',
    'with a tab',
    'Jinzhou Bay is shallow.',
  ],
}

/** What people do to a Word document. */
export const uglyWord: readonly Fixture[] = [
  unstyled,
  boldHeads,
  layoutTable,
  textBoxes,
  tracked,
  vertical,
  linked,
  macro,
  controls,
]
