import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Fixture } from './fixture.ts'
import { png } from './picture.ts'

/** As somebody writes who knows Word: styles, lists, a table, a picture, notes, changes tracked. */
export const styled: Fixture = {
  name: 'styled.docx',
  make: () => Packer.toBuffer(report),
  says: [
    'Jinzhou, city of brocade',
    'The coast',
    'The city faces the Bohai Sea and has 97.7 kilometres of coast.',
    'It covers 10,301 km2.',
    'Measured in 2019.',
    'The port',
    '27 berths',
    '8 for tankers',
    'oil products',
    'Count the ships',
    'Weigh the cargo',
    'Year',
    'Million tons',
    '2018',
    '109',
    'The quay at dawn',
    'The port opened in 1990.',
    'Read more at the museum',
    'Guide to the exhibition',
  ],
}

/** The same in Chinese, smaller: a pair for `styled`. */
export const chinese: Fixture = {
  name: '锦州.docx',
  make: () =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              heading('锦州：锦绣之城', HeadingLevel.TITLE),
              heading('海岸', HeadingLevel.HEADING_1),
              new Paragraph('锦州濒临渤海，海岸线长97.7公里。'),
              heading('港口', HeadingLevel.HEADING_1),
              new Paragraph('锦州港于1990年通航，现有27个泊位，其中8个停靠油轮。'),
            ],
          },
        ],
      }),
    ),
  says: [
    '锦州：锦绣之城',
    '海岸',
    '锦州濒临渤海，海岸线长97.7公里。',
    '港口',
    '锦州港于1990年通航，现有27个泊位，其中8个停靠油轮。',
  ],
}

const changed = { id: 1, author: 'Editor', date: '2024-05-01T00:00:00Z' }

const report = new Document({
  numbering: {
    config: [
      {
        reference: 'steps',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Measured in 2019.')] } },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('Guide to the exhibition')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Guide to the exhibition')] }) },
      children: [
        heading('Jinzhou, city of brocade', HeadingLevel.TITLE),
        heading('The coast', HeadingLevel.HEADING_1),
        new Paragraph('The city faces the Bohai Sea and has 97.7 kilometres of coast.'),
        new Paragraph({
          children: [
            new TextRun('It covers '),
            new TextRun({ text: '10,301 km', bold: true }),
            new TextRun({ text: '2', superScript: true, bold: true }),
            new TextRun('.'),
            new FootnoteReferenceRun(1),
          ],
        }),
        heading('The port', HeadingLevel.HEADING_1),
        item('27 berths', 0),
        item('8 for tankers', 0),
        item('oil products', 1),
        step('Count the ships'),
        step('Weigh the cargo'),
        new Table({
          rows: [
            ['Year', 'Million tons'],
            ['2018', '109'],
          ].map(
            (cells, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
              }),
          ),
        }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: png(40, 30, [180, 40, 40]),
              transformation: { width: 400, height: 300 },
              altText: { name: 'quay', title: 'Quay', description: 'Two cranes on the quay' },
            }),
          ],
        }),
        new Paragraph({ text: 'The quay at dawn', style: 'Caption' }),
        new Paragraph({
          children: [
            new TextRun('The port '),
            new DeletedTextRun({ ...changed, text: 'was founded' }),
            new InsertedTextRun({ ...changed, id: 2, text: 'opened' }),
            new TextRun(' in 1990.'),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('Read more at '),
            new ExternalHyperlink({
              link: 'https://example.org/museum',
              children: [new TextRun('the museum')],
            }),
          ],
        }),
      ],
    },
  ],
})

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text, heading: level })
}

function item(text: string, level: number): Paragraph {
  return new Paragraph({ text, bullet: { level } })
}

function step(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'steps', level: 0 } })
}
