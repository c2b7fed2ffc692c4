import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { chineseAt, digitByDigit } from './chinese.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly to: number
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])'
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)'
const year = '(?:,? (\\d{4})(?!\\d))?'
const dayFirst = new RegExp(`${dayNumber}(?: of)? ${month}${year}`, 'y')
const monthFirst = new RegExp(`${month} (?:the )?${dayNumber}(?!:\\d)${year}`, 'y')
const monthYear = new RegExp(`${month},? (\\d{4})(?!\\d)`, 'y')
const monthAlone = new RegExp(month, 'y')
const sayMonth =
  /\b(?:in|from|to|until|till|since|by|between|and|late|early|mid|of|every|each|through|during)[ -]$/
const iso = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y
const number = '(\\d{1,4}|[零〇一二三四五六七八九十]{1,4})'
const chineseDate = new RegExp(`(?:${number}年)?${number}月(?:份|${number}[日号])?`, 'y')
const chineseDay = new RegExp(`${number}[日号]`, 'y')
const gap =
  /(?:[ ]?(?:[–—~～〜]{1,2}|-)[ ]?|[至到])(?:次年|翌年|第二年|来年)?| (?:to|and|until|till|through) /y
const twoMonths = /(十?[一二三四五六七八九])([二三四五六七八九十])月/y
const dayRange = new RegExp(`(\\d{1,2}) ?(?:[–—-]| to ) ?(?=${dayNumber}(?: of)? ${month})`, 'y')
const dayAfter = /(?:st|nd|rd|th)?(\d{1,2})(?:st|nd|rd|th)?(?!\d|:|,\d|\.\d| ?(?:%|million|km))/y

/** A date or a month, or a range of them: `27 April 2014`, 2014年4月27日, `April 10 to October 30`. */
export function dateAt(reading: Reading, at: number): FoundFigure | null {
  const days = matchAt(dayRange, reading.lower, at)
  if (days) {
    const end = dayIn(reading, at + days[0].length)
    if (end && Number(days[1]) < end.day)
      return dated(reading, at, { ...end, day: Number(days[1]) }, end)
  }
  const two = reading.script === 'chinese' ? monthsAt(reading, at) : null
  if (two) return two
  const first = dayIn(reading, at)
  if (!first) return null
  const joint = matchAt(gap, reading.lower, first.to)
  const last = joint && lastDay(reading, first.to + joint[0].length, first)
  const both = joint?.[0] === ' and ' && !matchBefore(/between $/, reading.lower, at)
  return last && !both ? dated(reading, at, first, last) : dated(reading, at, first, first)
}

function lastDay(reading: Reading, at: number, first: Day): Day | null {
  const next = dayIn(reading, at, true)
  const last = next ?? dayOnly(reading, at, first)
  if (!last) return null
  const { year } = last.year === 0 ? first : last
  return value({ ...last, year }) > value(first) || last.year === 0 ? { ...last, year } : null
}

/** 七八月间: July and August. */
function monthsAt(reading: Reading, at: number): FoundFigure | null {
  const match = matchAt(twoMonths, reading.text, at)
  if (!match) return null
  const [written, first = '', second = ''] = match
  const month = numberOf(first)
  const next = (month > 10 ? 10 : 0) + numberOf(second)
  const day = { year: 0, day: 0, to: at + written.length }
  return next === month + 1 && next <= 12
    ? dated(reading, at, { ...day, month }, { ...day, month: next })
    : null
}

/** `10` after `May 3–`, 7日 after 10月1日至. */
function dayOnly(reading: Reading, at: number, first: Day): Day | null {
  if (first.day === 0) return null
  const chinese = matchAt(chineseDay, reading.text, at)
  const day = chinese
    ? numberOf(chinese[1])
    : Number(matchAt(dayAfter, reading.lower, at)?.[1] ?? 0)
  const length = chinese?.[0].length ?? matchAt(dayAfter, reading.lower, at)?.[0].length ?? 0
  return day > first.day && day <= 31 ? { ...first, day, to: at + length } : null
}

function dayIn({ text, lower, script }: Reading, at: number, sure = false): Day | null {
  const numbers = matchAt(iso, text, at)
  if (numbers) return checked(numbers[1], numbers[3], numbers[4], at + numbers[0].length)
  if (script === 'chinese') {
    const match = matchAt(chineseDate, text, at)
    return match && checked(match[1], match[2], match[3], at + match[0].length)
  }
  if (script !== 'english') return null
  const early = matchAt(dayFirst, lower, at)
  if (early) return checked(early[3], nameOf(early[2]), early[1], at + early[0].length)
  // Long March 5 is a rocket.
  if (!/[A-Z]/.test(text.charAt(at)) || matchBefore(/\blong $/, lower, at)) return null
  const late = matchAt(monthFirst, lower, at)
  if (late) return checked(late[3], nameOf(late[1]), late[2], at + late[0].length)
  const whole = matchAt(monthYear, lower, at)
  if (whole) return checked(whole[2], nameOf(whole[1]), undefined, at + whole[0].length)
  const alone = matchAt(monthAlone, lower, at)
  if (!alone) return null
  const ambiguous = /^(?:may|march|mar|jan|dec|oct|nov|aug|jun|sep|sept|apr|feb|jul)\b/.test(
    alone[0],
  )
  if (ambiguous && !sure && !matchBefore(sayMonth, lower, at)) return null
  return checked(undefined, nameOf(alone[1]), undefined, at + alone[0].length)
}

function nameOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3)) + 1)
}

function numberOf(written: string | undefined): number {
  if (written === undefined) return 0
  if (/\d/.test(written)) return Number(written)
  const reading: Reading = { text: written, lower: written, script: 'chinese' }
  if (/^[零〇一二三四五六七八九]{4}$/.test(written)) return digitByDigit(written)
  return chineseAt(reading, 0)?.value ?? 0
}

function checked(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  to: number,
): Day | null {
  const date = { year: numberOf(year), month: numberOf(month), day: numberOf(day), to }
  const fits =
    date.month >= 1 && date.month <= 12 && date.day <= 31 && (day === undefined || date.day > 0)
  return fits && date.year < 2300 ? date : null
}

function value({ year, month, day }: Day): number {
  return year * 10000 + month * 100 + day
}

function dated(reading: Reading, from: number, first: Day, last: Day): FoundFigure {
  return found(reading, from, last.to, { kind: 'date', low: value(first), high: value(last) })
}
