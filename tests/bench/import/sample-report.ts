import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { png } from '../../import/make/picture.ts'

/** A report of so many pages as people write it: headings, text, lists, tables, pictures. */
export function sampleReport(pages: number): Promise<Buffer> {
  const children = Array.from({ length: pages }, (_, index) => pageOf(index + 1)).flat()
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function pageOf(page: number): readonly (Paragraph | Table)[] {
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level] })
  const times = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({ length: count }, (_, index) => make(index))
  return [
    ...(page % 10 === 1 ? [heading(`Part ${(page + 9) / 10}`, 'HEADING_1')] : []),
    heading(`What page ${page} tells`, 'HEADING_2'),
    ...times(5, (index) => paragraph(page * 5 + index)),
    ...times(
      5,
      (index) => new Paragraph({ text: `Point ${index} of ${page}`, bullet: { level: 0 } }),
    ),
    ...(page % 5 === 0 ? [table(page)] : []),
    ...(page % 10 === 3 ? [picture(page)] : []),
  ]
}

function paragraph(number: number): Paragraph {
  return new Paragraph({
    children: [
      new TextRun(`In ${1900 + (number % 120)} the port had ${number % 90} berths, `),
      new TextRun({ text: 'of which eight took tankers', bold: true }),
      new TextRun(
        ' from all seas. It lies in the southwest of Liaoning, where the corridor along the coast is narrowest, and faces the Bohai Sea. Routes lead to more than eighty countries, and the railway brings grain from three provinces. 锦州港是中国最北端的一类开放商港，航线通达八十多个国家和地区。',
      ),
    ],
  })
}

function table(page: number): Table {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (year: number) =>
    new TableRow({ children: [cell(String(year)), cell(String(year % page)), cell(`${page} km`)] })
  return new Table({ rows: [2015, 2016, 2017, 2018, 2019].map(row) })
}

function picture(page: number): Paragraph {
  const data = png(800, 600, [page, 100, 140])
  const transformation = { width: 400, height: 300 }
  return new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation })] })
}
