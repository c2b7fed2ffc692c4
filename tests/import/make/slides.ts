import pptxgen from 'pptxgenjs'
import type { Fixture } from './fixture.ts'
import { png } from './picture.ts'

/** A presentation with lists, a table, a chart, a picture and a speaker's notes. */
export const slides: Fixture = {
  name: 'slides.pptx',
  make,
  says: [
    'Jinzhou, city of brocade',
    'Welcome to the exhibition.',
    'The port',
    '27 berths',
    '8 for tankers',
    'two cranes',
    'Point at the tankers first.',
    'Cargo',
    'Year',
    'Million tons',
    '2018',
    '109',
    'Ships a year',
    'Tankers',
    '2016',
    '412',
    '锦州位于辽宁省西南部。',
  ],
}

async function make(): Promise<Buffer> {
  const presentation = new pptxgen()
  presentation.title = 'Jinzhou'
  const cover = presentation.addSlide()
  cover.addText('Jinzhou, city of brocade', { x: 1, y: 1, w: 8, h: 1, fontSize: 44, bold: true })
  cover.addNotes('Welcome to the exhibition.')
  presentation.defineSlideMaster({
    title: 'TITLED',
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 1, y: 0.3, w: 8, h: 1 },
          text: 'Title',
        },
      },
    ],
  })
  const port = presentation.addSlide({ masterName: 'TITLED' })
  port.addText('The port', { placeholder: 'title' })
  port.addText(
    [
      { text: '27 berths', options: { bullet: true, breakLine: true } },
      { text: '8 for tankers', options: { bullet: true, indentLevel: 1, breakLine: true } },
      { text: 'two cranes', options: { bullet: true } },
    ],
    { x: 1, y: 1.5, w: 4, h: 3 },
  )
  port.addImage({
    data: `image/png;base64,${png(40, 30, [40, 90, 140]).toString('base64')}`,
    altText: 'Two cranes on the quay',
    x: 5.5,
    y: 1.5,
    w: 4,
    h: 3,
  })
  port.addNotes('Point at the tankers first.')
  const cargo = presentation.addSlide()
  cargo.addText('Cargo', { x: 1, y: 0.3, w: 8, h: 1, fontSize: 32 })
  const cells = (row: readonly string[]) => row.map((text) => ({ text }))
  cargo.addTable([cells(['Year', 'Million tons']), cells(['2018', '109'])], { x: 1, y: 1.5, w: 8 })
  const ships = presentation.addSlide()
  ships.addChart(
    presentation.ChartType.bar,
    [{ name: 'Tankers', labels: ['2016', '2017'], values: [412, 433] }],
    { x: 1, y: 1, w: 8, h: 4, showTitle: true, title: 'Ships a year' },
  )
  ships.addText('锦州位于辽宁省西南部。', { x: 1, y: 5, w: 8, h: 0.5 })
  const written = await presentation.write({ outputType: 'nodebuffer' })
  if (!Buffer.isBuffer(written)) throw new TypeError('not written as a buffer')
  return written
}
