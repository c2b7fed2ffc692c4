import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../../document/runs.ts'
import { textsOf } from '../../document/texts.ts'
import { documentOf, part } from '../../testing/documents.ts'
import { mend, type Mended } from './mend.ts'

function mended(...paragraphs: readonly string[]): Mended {
  return mend(documentOf(paragraphs.map((text) => part.paragraph(text))))
}

function wordsIn({ parts }: Mended): string {
  return parts.flatMap((one) => textsOf(one).map(wordsOf)).join('\n')
}

const portsAndTemples = 'The Port is old. A Port of call. Two Temple gates, one Temple bell.'

it.each([
  ['The mouth.The river.', 'The mouth. The river.'],
  ['the lines Harbin Railway,Jinzhou Railway', 'the lines Harbin Railway, Jinzhou Railway'],
  ['the Zone(Binhai New District)', 'the Zone (Binhai New District)'],
  ['Address:No.169 Shiying Street', 'Address: No.169 Shiying Street'],
  ['Guta, Linghe andTaihe', 'Guta, Linghe and Taihe'],
  ['make amulti-dimensional network', 'make a multi-dimensional network'],
  ['Safety Co., Ltdis the largest', 'Safety Co., Ltd is the largest'],
  ['Mount Yiwulushanwhich has temples', 'Mount Yiwulushan which has temples'],
  ['one of the uniqu       e wonders', 'one of the unique wonders'],
  ['necess       ities of life', 'necessities of life'],
  ['two    words', 'two words'],
  ['an area of 10,301 km?, with hills', 'an area of 10,301 km², with hills'],
  ['a reservoir holds 300 m? of water', 'a reservoir holds 300 m³ of water'],
  ['占地500 m2，高', '占地500 m²，高'],
  ['300 people per km2 live here', '300 people per km² live here'],
  ['it is 25 ?C in May', 'it is 25 °C in May'],
  ['less CO? emissions and CO2', 'less CO₂ emissions and CO₂'],
  ['itâ€™s a cafÃ© â€” 10 Â°C', 'it’s a café — 10 °C'],
  ['Ã¢â‚¬â„¢ twice', '’ twice'],
  ['é”¦å·žå¸‚', '锦州市'],
  ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
  ['½õÖÝÊÐ', '锦州市'],
  ['bread &amp; butter&#8217;s', 'bread & butter’s'],
  ['２０１８年增长１２％', '2018年增长12%'],
  ['锦州,辽宁;港口', '锦州，辽宁；港口'],
  ['Jinzhou，a city', 'Jinzhou, a city'],
  ['锦 州 港 口 城 ，好', '锦州港口城，好'],
])('mends %j', (slip, right) => {
  const result = mended(slip)
  expect(wordsIn(result)).toBe(right)
  expect(result.mends.some(({ certain }) => certain)).toBe(true)
})

it.each([
  ['Jinzhou Portis the northernmost', 'Jinzhou Port is the northernmost'],
  ['Fengguosi Templeand a hill', 'Fengguosi Temple and a hill'],
])('mends %j where the document has the word elsewhere', (slip, right) => {
  expect(wordsIn(mended(portsAndTemples, slip))).toBe(`${portsAndTemples}\n${right}`)
})

it.each([
  ['in the develop- ment of it. A development.', 'in the development of it. A development.'],
  ['a high- speed line, a high-speed train', 'a high-speed line, a high-speed train'],
])('mends a divided word that stands elsewhere: %j', (slip, right) => {
  expect(wordsIn(mended(slip))).toBe(right)
})

it.each([
  ['with 124 km? of coastal lines', 'km? → km'],
  ['Yantai, Shenzhenand Wuhan', 'Shenzhenand → Shenzhen and'],
  ['an unknow- able thing', 'unknow- able → unknowable'],
  ['caf\ufffd noir', 'caf\ufffd → caf'],
  ['he said â€œyesâ€ twice', '“yesâ€ → “yes”'],
])('reports %j and leaves it', (text, change) => {
  const result = mended(text)
  const doubts = result.mends.filter(({ certain }) => !certain)
  expect(doubts.map(({ before, after }) => `${before} → ${after}`)).toEqual([change])
})

it.each([
  'Is it 10 km? Yes. How many m? None.',
  'Within Berlin, Portland and Switzerland, a Thousand and more.',
  'See www.example.com/a,b and Node.Js, or a@b.cn at 18:00-22:00.',
  'He (the one), item(s) and (re)used; mid- and long-term.',
  'naïve “café”, MAÇÃ, Ærøskøbing, «où»',
  '张三 李四 王五 赵六',
  '3,020,000 and 1.5; e.g. this, i.e. that.',
  'iPhone, McDonald, LaTeX',
])('leaves %j alone', (text) => {
  expect(mended(text)).toEqual({ parts: documentOf([part.paragraph(text)]).parts, mends: [] })
})

it('mends across runs and keeps how they are set', () => {
  const text = [{ text: 'an area of 10,301 km', bold: true }, { text: '?, with hills.Two' }]
  const { parts } = mend(documentOf([{ ...part.paragraph(''), text } as never]))
  expect(parts.flatMap(textsOf)).toEqual([
    [{ text: 'an area of 10,301 km', bold: true }, { text: '², with hills. Two' }],
  ])
})

const slips = fc.constantFrom(
  'â€™',
  'km?',
  ' ',
  '  ',
  'and',
  '锦',
  '，',
  ',',
  '.',
  'A',
  '1',
  '½õ',
  '-',
)

it('never throws, and keeps each part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(slips, fc.string({ unit: 'binary' })), { maxLength: 30 }),
      (all) => {
        const once = mended(all.join(''))
        expect(once.parts).toHaveLength(1)
      },
    ),
  )
})

it.each([' ', 'a', 'a ', '锦 ', 'km? ', 'Ã©', 'a,', '&#', '½õ', '?', '('])(
  'reads 200 kB of %j without looking twice',
  (unit) => {
    const started = performance.now()
    mended(unit.repeat(200_000 / unit.length))
    expect(performance.now() - started).toBeLessThan(5000)
  },
)
