import { digitByDigit } from './chinese.ts'
import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { erasAt } from './eras.ts'
import { leanAt } from './lean.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'

const sign = '[零〇一二三四五六七八九]'
/** What makes so many years of a year: 2200年前, 1500年历史. */
const age = '(?!(?:以?前|[以之]?来|多|余|有余|左右|历史|的历史|之久|间|老|古|期|级|度|轻|龄|份|会))'
const chineseYear = new RegExp(`(\\d{3,4}|${sign}{4})年${age}`, 'y')
const chineseRange = new RegExp(
  `(\\d{4}|${sign}{4})年?[ ]?(?:[–—~～〜-]{1,2}|[至到])[ ]?(\\d{4}|${sign}{4})年(?!间?历史)`,
  'y',
)
const counted = /(?:约|近|逾|超过|超|已有|有着|有|距今|历时|历经|长达|达)$/
const decade =
  /(?:(\d{1,2}|[一二十]{1,3})世纪|((?:上个?|本)世纪))?(\d{2}|[一二三四五六七八九]十)年代/y
const westernDecade = /(\d{4})年代/y
const chineseCentury = /(\d{1,2}|[一二三四五六七八九十]{1,3})世纪(?!以?来|之久)/y

const bare = /(1\d{3}|20\d{2})(?![\d,.]?\d)/y
const bareRange =
  /(1\d{3}|20\d{2}) ?(?:[–—~-]{1,2}|(?: to | and ))? ?(1\d{3}|20\d{2}|\d{2})(?![\d,.]?\d|[A-Za-z%])/y
const yearsBefore =
  /(?:^|[(–—,;:/&“"] ?|\b(?:in|since|by|from|of|until|till|to|between|and|during|around|circa|before|after|year|early|late|mid|the|through|for|as|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|ad|about)[ -])$/
const decadeOf = /(\d{3}0)['’]?s\b/y
const epoch = / ?(bce?|b\.c\.(?:e\.)?)(?![a-z])/y
const era = / ?(?:bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.)(?![a-z])/y
const anyYear = /\d{1,4}(?= ?(?:bce?|b\.c\.|ad\b|ce\b|a\.d\.))/y
const century = /(?:(\d{1,2})(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))[ -](?:century|centuries)\b/y

/** A year, a decade or a century: `2018`, 2009至2018年, `the 1980s`, 20世纪80年代, `19th century`. */
export function yearAt(reading: Reading, at: number): FoundFigure | null {
  const eras = erasAt(reading, at)
  if (eras) return figure(reading, at, eras.to - at, eras.low, eras.high - eras.low)
  if (reading.script === 'chinese') return chineseAt(reading, at) ?? bareYear(reading, at)
  return reading.script === 'english' ? englishAt(reading, at) : bareYear(reading, at)
}

function chineseAt(reading: Reading, at: number): FoundFigure | null {
  const { text } = reading
  const western = matchAt(westernDecade, text, at)
  if (western) return span(reading, at, western, Number(western[1]), 9)
  const ten = matchAt(decade, text, at)
  if (ten) {
    const hundred = ten[1]
      ? (numeralAt(reading, at)?.value ?? 20) - 1
      : ten[2]?.startsWith('本')
        ? 20
        : 19
    const written = ten[3] ?? ''
    const tens = /\d/.test(written) ? Number(written) : 10 * digitByDigit(written.charAt(0))
    return span(reading, at, ten, hundred * 100 + tens, 9)
  }
  const hundred = matchAt(chineseCentury, text, at)
  if (hundred) {
    const value = numeralAt(reading, at)?.value ?? 0
    if (value < 1 || value > 30) return null
    return before(text, at)
      ? span(reading, at, hundred, -value * 100, 99)
      : span(reading, at, hundred, (value - 1) * 100, 99)
  }
  const range = matchAt(chineseRange, text, at)
  if (range) {
    const [low, high] = [digitByDigit(range[1] ?? ''), digitByDigit(range[2] ?? '')]
    if (low < high && high < 2200) return span(reading, at, range, low, high - low)
  }
  const year = matchAt(chineseYear, text, at)
  if (year && !matchBefore(counted, text, at) && digitByDigit(year[1] ?? '') < 2200) {
    const value = digitByDigit(year[1] ?? '')
    return span(reading, at, year, before(text, at) ? -value : value, 0)
  }
  const old = before(text, at) ? matchAt(/(\d{1,4})年/y, text, at) : null
  return old && span(reading, at, old, -Number(old[1]), 0)
}

/** Whether 公元前 stands before it. */
function before(text: string, at: number): boolean {
  return matchBefore(/(?:公元|西元)前(?:约)?$/, text, at) !== null
}

function englishAt(reading: Reading, at: number): FoundFigure | null {
  const { lower } = reading
  const ten = matchAt(decadeOf, lower, at)
  if (ten) return span(reading, at, ten, Number(ten[1]), 9)
  const hundred = matchAt(century, lower, at)
  if (hundred) {
    const value = hundred[1] ? Number(hundred[1]) : ordinalOf(hundred[2] ?? '')
    if (value === null || value < 1 || value > 30) return null
    const old = matchAt(epoch, lower, at + hundred[0].length) !== null
    return span(reading, at, hundred, old ? -value * 100 : (value - 1) * 100, 99)
  }
  const dated = matchAt(anyYear, lower, at)
  const suffix = dated && matchAt(era, lower, at + dated[0].length)
  if (dated && suffix) {
    const value = Number(dated[0])
    const whole = lower.slice(at, at + dated[0].length + suffix[0].length)
    return figure(reading, at, whole.length, suffix[0].includes('b') ? -value : value, 0)
  }
  return bareYear(reading, at)
}

function bareYear(reading: Reading, at: number): FoundFigure | null {
  const { lower } = reading
  const range = matchAt(bareRange, lower, at)
  if (range && /[–—~-]| to | and /.test(range[0])) {
    const low = Number(range[1])
    const end = range[2] ?? ''
    const high = end.length === 2 ? Math.floor(low / 100) * 100 + Number(end) : Number(end)
    const short = end.length === 2 && !/[–—-]/.test(range[0])
    const both = /and/.test(range[0]) && matchBefore(/between $/, lower, at) === null
    if (high > low && !short && !both && !unitBehind(lower, at + range[0].length))
      return span(reading, at, range, low, high - low)
  }
  const year = matchAt(bare, lower, at)
  if (!year) return null
  const to = at + year[0].length
  if (unitBehind(lower, to)) return null
  if (reading.script === 'chinese') {
    const modern = /^(?:19|20)/.test(year[0])
    return modern &&
      !/^[多余个万亿千百人吨元米公平亩名家座条项种间户辆艘台套件次位张幅所处块棵年天小分立升页只]/.test(
        lower.charAt(to),
      )
      ? span(reading, at, year, Number(year[0]), 0)
      : null
  }
  const start = matchBefore(yearsBefore, lower, at)
  if (!start) return null
  // `2000 companies` at the start of a line counts; `2014: set up` is a year.
  if (start[0] === '' && /^ [a-z]+s\b/.test(lower.slice(to, to + 24))) return null
  return span(reading, at, year, Number(year[0]), 0)
}

/** What makes a count of a number that looks like a year. */
function unitBehind(lower: string, to: number): boolean {
  return /^(?:\+|[ -]?(?:years?\b|people|km|kilom|m[²\b]|met|tonn?|tons|mu\b|hectares|yuan|million|billion|thousand|%|°|kw|mw|m²|visitors|square|cubic|companies|mi\b|miles|days|hours|t\b|teu|kg))/.test(
    lower.slice(to, to + 12),
  )
}

const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
twenty-first`.split(/\s+/)

function ordinalOf(word: string): number | null {
  const index = ordinals.indexOf(word)
  return index < 0 ? null : index + 1
}

function span(
  reading: Reading,
  from: number,
  [written]: RegExpExecArray,
  low: number,
  length: number,
): FoundFigure {
  return figure(reading, from, written.length, low, length)
}

function figure(
  reading: Reading,
  from: number,
  width: number,
  low: number,
  length: number,
): FoundFigure {
  const to = from + width
  const text = reading.text.slice(from, to)
  const lean = leanAt(reading, from, to)
  const digits = text.replace(/[^\d〇零一二三四五六七八九十]+$/, '')
  const numberTo = digits === '' ? to : from + digits.length
  return found(reading, from, to, { kind: 'year', low, high: low + length, lean, numberTo })
}
