import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'

const turned = /翻了?([一两二三四五])番|翻番/y
const turns = ['', '一', '二', '三', '四', '五']
/** Grew by so many times, so that it is one more times as large; 增至三倍 and 是三倍 are not. */
const grew =
  /(?:增长|增加|增|扩大|提高|提升|上升|上涨|涨|壮大|高出|高|多出|多|大|长|快|翻)(?:了|近|约|超过|超|逾|出){0,3}$/
const times = /倍/y
const words: Readonly<Record<string, number>> = {
  doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, tenfold: 10,
} // prettier-ignore
const verb =
  /(doubl|trebl|tripl|quadrupl)(?:ed|ing)\b(?!-)|(two|three|four|five|six|ten)fold\b|twice(?= (?:as|the|that|its|what))/y

/** How many times as large: 翻了两番, 增长了三倍, `quadrupled`, `twice as many`. */
export function multipleAt(reading: Reading, at: number): FoundFigure | null {
  if (reading.script === 'english') return englishAt(reading, at)
  if (reading.script !== 'chinese') return null
  const { text } = reading
  const turn = matchAt(turned, text, at)
  if (turn) {
    const count = Math.max(1, turns.indexOf((turn[1] ?? '一').replace('两', '二')))
    return multiple(reading, at, at + turn[0].length, 2 ** count)
  }
  const number = numeralAt(reading, at)
  if (!number || !matchAt(times, text, number.to) || !matchBefore(grew, text, at)) return null
  return multiple(reading, at, number.to + 1, number.value + 1)
}

function englishAt(reading: Reading, at: number): FoundFigure | null {
  const said = matchAt(verb, reading.lower, at)
  if (!said) return null
  const value = words[said[1] ?? said[0]] ?? 2
  return multiple(reading, at, at + said[0].length, value)
}

function multiple(reading: Reading, from: number, to: number, low: number): FoundFigure {
  const lean = leanAt(reading, from, to)
  return found(reading, from, to, { kind: 'number', low, unit: '×', lean })
}
