import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disagreements } from '../compare/agree.ts'
import { placedFigures } from '../testing/placed.ts'
import { figuresIn } from './read.ts'

const languages = ['zh-CN', 'en', 'de'] as const

/** What figures are made of, in any order: more of them meet here than in any sentence. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'0 1 2 9 12 021 1.5 2018 1,000 , . : - – ～ / ( ) % ‰ ° $ ¥ ½ + １ 　'.split(' '),
      ...'一 二 十 百 万 亿 千 零 第 年 月 日 时 点 半 个 成 倍 多 约 近 分之 世纪 公元前 翻 至 每 中有 五 A'.split(
        ' ',
      ),
      ...' one twenty -one hundred million half a an and to of the first third century May 4 am p.m. noon bc times km mu'.split(
        /(?= )/,
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 30 },
)
const texts = scraps.map((parts) => parts.join(''))

describe('any text', () => {
  it('gives figures that stand in it, one behind the other', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        let end = 0
        for (const { from, numberTo, to, text: written, low, high } of figuresIn(text, language)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(numberTo).toBeGreaterThan(from)
          expect(to).toBeGreaterThanOrEqual(numberTo)
          expect(text.slice(from, to)).toBe(written)
          expect([low, high].every(Number.isFinite)).toBe(true)
          end = to
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('agrees with itself', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        const placed = placedFigures(text, language)
        expect(disagreements(placed, placed)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  // A reader that looked back from every sign would need minutes for these.
  it.each([
    ...[
      '1',
      '1 111',
      '0',
      '1.',
      '1,111',
      '1:',
      '1-',
      '1年',
      '十',
      '一万',
      '二三',
      '第',
      '半',
      '公元前',
    ],
    ...[
      'one ',
      'one hundred and ',
      'half a ',
      'twenty-',
      'between 1 and ',
      '+86 ',
      'a@',
      'A',
      '(',
      ' ',
    ],
  ])('of nothing but “%s” is read at once', (scrap) => {
    const text = `0${scrap.repeat(60_000 / scrap.length)}:`
    for (const language of languages) expect(figuresIn(text, language)).toBeInstanceOf(Array)
  })
})

const numbers = fc.integer({ min: 11, max: 999_999_999 })

describe('any number', () => {
  it('is read from the digits of both languages', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(figuresIn(`共${number}座`, 'zh-CN')).toMatchObject([{ low: number }])
        expect(figuresIn(`there are ${number.toLocaleString('en')} seats`, 'en')).toMatchObject([
          { low: number },
        ])
      }),
    )
  })

  it('is read from the words of both languages', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(figuresIn(`共${inChinese(number)}座`, 'zh-CN')).toMatchObject([{ low: number }])
        expect(figuresIn(`there are ${inEnglish(number)} seats`, 'en')).toMatchObject([
          { low: number },
        ])
      }),
    )
  })

  it('is the same in 万 and in millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const [chinese] = figuresIn(`${hundredths / 100}万吨`, 'zh-CN')
        const [english] = figuresIn(`${hundredths / 10_000} million tonnes`, 'en')
        expect(chinese?.low).toBe(hundredths * 100)
        expect(english?.low).toBe(hundredths * 100)
      }),
    )
  })
})

/** 12003 → 一万二千零三. */
function inChinese(number: number): string {
  const groups = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4]
  const written = groups.map((group, index) => {
    if (group === 0) return index < 2 ? '零' : ''
    const digits = String(group).padStart(4, '0')
    return Array.from(digits, (digit, place) =>
      digit === '0' ? '零' : '零一二三四五六七八九'.charAt(Number(digit)) + '千百十'.charAt(place),
    )
      .join('')
      .replace(/零+$/, '')
      .concat('亿万'.charAt(index))
  })
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

const ones = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen`.split(/\s+/)
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** 12003 → twelve thousand and three. */
function inEnglish(number: number): string {
  for (const [scale, word] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [1e2, 'hundred'],
  ] as const) {
    if (number < scale) continue
    const rest = number % scale
    const joint = rest === 0 ? '' : rest < 100 ? ` and ${inEnglish(rest)}` : ` ${inEnglish(rest)}`
    return `${inEnglish(Math.floor(number / scale))} ${word}${joint}`
  }
  if (number < 20) return ones[number] ?? ''
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten : `${ten}-${ones[number % 10]}`
}
