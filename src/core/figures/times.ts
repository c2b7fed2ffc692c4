import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { halfDayAt, namedAt } from './hours.ts'

export interface Moment {
  readonly hour: number
  readonly minute: number
  /** Whether the words say which half of the day it is, or it is written as 18:00. */
  readonly half: 'am' | 'pm' | 'night' | null
  /** Whether it can be nothing but a time. */
  readonly sure: boolean
  readonly to: number
}

const clock = /([01]?\d|2[0-4])(?::([0-5]\d)(?::[0-5]\d)?|\.([0-5]\d)(?= ?[ap]\.?m\b))(?![\d:])/y
const period =
  /(凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜|半夜|午夜|晚|早|夜)[ ]?$/
const periodHere =
  /(凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜|半夜|午夜|次日|晚|早|夜)/y
const oclock =
  /(?:点钟|点整|点半|点(?:(\d{1,2}|[一二三四五]?十?[一二三四五六七八九]?)分)?|时(?!间|期|代|候|节|速|尚|段|光|长|差|空|常)(?:(\d{1,2}|[一二三四五]?十?[一二三四五六七八九]?)分)?)/y
const surely = /^(?:点[钟整半]|点.*分|时)/
const gap = /[ ]?(?:[–—~～〜]{1,2}|-)[ ]?|[至到]| (?:to|until|till|and) /y
const openAt = /^(?:[至到–—~～-]|开|关|闭|起|止|之?前|之?后|准时|整|结束|出发|[，。；、,;)）]|$)/

/** A time of day or a range: `18:00–22:00`, `6 to 10 p.m.`, 晚上6点到10点, 9时30分. */
export function timeAt(reading: Reading, at: number): FoundFigure | null {
  const first = momentAt(reading, at, periodOf(matchBefore(period, reading.text, at)?.[1]))
  if (!first) return null
  const joint = matchAt(gap, reading.lower, first.to)
  let last: Moment | null = null
  if (joint) {
    const start = first.to + joint[0].length
    const word = matchAt(periodHere, reading.text, start)
    last = momentAt(reading, start + (word?.[0].length ?? 0), periodOf(word?.[1]) ?? null)
  }
  const both = joint?.[0] === ' and ' && !matchBefore(/between $/, reading.lower, at)
  if (last && !both && (first.sure || last.sure || first.half || last.half)) {
    const early = { ...first, half: first.half ?? beforeHalf(first, last) }
    const late = { ...last, half: last.half ?? afterHalf(first, last) }
    return timed(reading, at, early, late)
  }
  return first.sure || first.half ? timed(reading, at, first, first) : null
}

/** `6 to 10 p.m.`: the first is in the same half unless that turns it around, as `11 to 2 p.m.`. */
function beforeHalf(first: Moment, last: Moment): Moment['half'] {
  return last.half === 'pm' && first.hour % 12 > last.hour % 12 ? 'am' : last.half
}

function afterHalf(first: Moment, last: Moment): Moment['half'] {
  return first.half === 'pm' && last.hour <= 12 && last.hour % 12 < first.hour % 12
    ? null
    : first.half
}

function momentAt(reading: Reading, at: number, half: Moment['half'] | undefined): Moment | null {
  const { text, lower, script } = reading
  const named = namedAt(reading, at)
  if (named) return named
  const digits = matchAt(clock, text, at)
  if (digits) {
    const to = at + digits[0].length
    const word = script === 'english' ? halfDayAt(lower, to) : null
    return {
      hour: Number(digits[1]),
      minute: Number(digits[2] ?? digits[3]),
      half: word?.half ?? half ?? null,
      sure: true,
      to: word?.to ?? to,
    }
  }
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.scale > 1 || numeral.value > 24 || !Number.isInteger(numeral.value))
    return null
  const { value: hour, to } = numeral
  if (script === 'english') {
    const sharp = matchAt(/ o['’]clock/y, lower, to)
    const end = to + (sharp?.[0].length ?? 0)
    const word = halfDayAt(lower, end)
    return { hour, minute: 0, half: word?.half ?? null, sure: sharp !== null, to: word?.to ?? end }
  }
  const word = matchAt(oclock, text, to)
  if (!word) return null
  const end = to + word[0].length
  const minute = word[0] === '点半' ? 30 : minutesIn(word[1] ?? word[2] ?? '')
  const sure = surely.test(word[0]) || openAt.test(text.slice(end, end + 2))
  return { hour, minute, half: half ?? null, sure, to: end }
}

function minutesIn(written: string): number {
  if (written === '') return 0
  const reading: Reading = { text: written, lower: written, script: 'chinese' }
  return numeralAt(reading, 0)?.value ?? 0
}

function periodOf(word: string | undefined): Moment['half'] {
  if (word === undefined || word === '次日') return null
  if (word === '中午') return 'pm'
  if (/[晚夜]/.test(word)) return 'night'
  return /[下后傍]/.test(word) ? 'pm' : 'am'
}

function timed(reading: Reading, from: number, first: Moment, last: Moment): FoundFigure {
  const { to } = last
  const lean = leanAt(reading, from, to)
  return found(reading, from, to, { kind: 'time', low: minutes(first), high: minutes(last), lean })
}

function minutes({ hour, minute, half }: Moment): number {
  // 晚上八点 is 20:00, 夜里两点 2:00 and 晚上十二点 midnight.
  const late = (half === 'pm' && hour < 12) || (half === 'night' && hour > 4 && hour <= 12) ? 12 : 0
  const early = half === 'am' && hour === 12 ? -12 : 0
  return (hour + late + early) * 60 + minute
}
