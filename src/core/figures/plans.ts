import { chineseAt } from './chinese.ts'
import { englishOrdinals } from './english.ts'
import type { FoundFigure } from './figure.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'

const short =
  /((?:十[一二三四五六七八九]?|[一二三四六七八九])五)(?:["”」]|(?=期间|规划|时期|计划|以来|收官|开局|末|初))/y
const long = /第(十?[一二三四五六七八九十])个五年(?:规划|计划)/y
const english = /(?:(\d{1,2})(?:st|nd|rd|th)|([a-z]+)) five-year plans?\b/y

/** A five-year plan by its number: “十二五”, 第十二个五年规划, `the 12th Five-Year Plan`. */
export function planAt(reading: Reading, at: number): FoundFigure | null {
  const { text, lower, script } = reading
  if (script === 'english') {
    const found = matchAt(english, lower, at)
    const value = found?.[1] ? Number(found[1]) : englishOrdinals.get(found?.[2] ?? '')
    return found && value ? plan(reading, at, found[0].length, value) : null
  }
  if (script !== 'chinese') return null
  const found = matchAt(long, text, at) ?? matchAt(short, text, at)
  if (!found) return null
  const [written, digits = ''] = found
  const quoted = /["”」]$/.test(written)
  // 五四 and 三五 are other things: without its quotes only a word behind it makes a plan of it.
  if (quoted && !matchBefore(/["“「]$/, text, at)) return null
  const number = written.startsWith('第') ? digits : digits.slice(0, -1)
  const value = chineseAt({ ...reading, text: number }, 0)?.value
  return value ? plan(reading, at, written.length - (quoted ? 1 : 0), value) : null
}

function plan(reading: Reading, from: number, width: number, value: number): FoundFigure {
  const to = from + width
  const text = reading.text.slice(from, to)
  return {
    kind: 'ordinal', low: value, high: value, unit: null, step: 1, spelt: false, lean: null, from, numberTo: to, to, text,
  } // prettier-ignore
}
