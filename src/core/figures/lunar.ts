import { chineseAt } from './chinese.ts'
import { englishOrdinals } from './english.ts'
import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { matchAt, type Reading } from './numeral.ts'

const month = '(正|冬|腊|十[一二]?|[一二三四五六七八九])月'
const day = '(初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)'
const chinese = new RegExp(`${month}${day}(?![日号个多余天])`, 'y')
const ordinal = '(?:(\\d{1,2})(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))'
const english = new RegExp(
  `${ordinal}(?: day)? of the ${ordinal} (?:lunar month|month of the lunar)`,
  'y',
)
const named: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }

/** A day of the lunar year, as a date: 八月十五, 腊月廿三, `the 15th day of the eighth lunar month`. */
export function lunarAt(reading: Reading, at: number): FoundFigure | null {
  if (reading.script === 'digits') return null
  const pattern = reading.script === 'chinese' ? chinese : english
  const match = matchAt(pattern, reading.lower, at)
  if (!match) return null
  const [written, first = '', second = '', digits = '', word = ''] = match
  const [month, day] =
    reading.script === 'chinese'
      ? [named[first] ?? valueOf(first), valueOf(second.replace('初', ''))]
      : [Number(digits) || rank(word), Number(first) || rank(second)]
  if (!month || !day || month > 12 || day > 31) return null
  return found(reading, at, at + written.length, {
    kind: 'date',
    low: month * 100 + day,
    spelt: true,
  })
}

function valueOf(written: string): number | undefined {
  return chineseAt({ text: written, lower: written, script: 'chinese' }, 0)?.value
}

function rank(word: string): number | undefined {
  const [tens = '', ones = ''] = word.split('-')
  if (ones === '') return englishOrdinals.get(tens)
  const one = englishOrdinals.get(ones)
  return one === undefined ? undefined : one + (tens === 'twenty' ? 20 : 30)
}
