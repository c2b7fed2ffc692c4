import { chineseAt } from './chinese.ts'
import { englishOrdinals } from './english.ts'
import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'

const short =
  /((?:十[一二三四五六七八九]?|[一二三四六七八九])五)(?:["”」]|(?=期间|规划|时期|计划|以来|收官|开局|末|初))/y
const long = /第(十?[一二三四五六七八九十])个五年(?:规划|计划)/y
const english = /(?:(\d{1,2})(?:st|nd|rd|th)|([a-z]+)) five-year plans?\b/y

/** A five-year plan by its number: “十二五”, 第十二个五年规划, `the 12th Five-Year Plan`. */
export function planAt(reading: Reading, at: number): FoundFigure | null {
  const { text, lower, script } = reading
  if (script === 'english') {
    const said = matchAt(english, lower, at)
    const value = said?.[1] ? Number(said[1]) : englishOrdinals.get(said?.[2] ?? '')
    return said && value ? plan(reading, at, said[0].length, value) : null
  }
  if (script !== 'chinese') return null
  const match = matchAt(long, text, at) ?? matchAt(short, text, at)
  if (!match) return null
  const [written, digits = ''] = match
  const quoted = /["”」]$/.test(written)
  // 五四 and 三五 are other things: without its quotes only a word behind it makes a plan of it.
  if (quoted && !matchBefore(/["“「]$/, text, at)) return null
  const number = written.startsWith('第') ? digits : digits.slice(0, -1)
  const value = chineseAt({ ...reading, text: number }, 0)?.value
  return value ? plan(reading, at, written.length - (quoted ? 1 : 0), value) : null
}

function plan(reading: Reading, from: number, width: number, low: number): FoundFigure {
  return found(reading, from, from + width, { kind: 'ordinal', low, spelt: false })
}
