import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { clean, matchAt, matchBefore, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'

const perHundred = /(百|千|万)分之/y
const of = /分之/y
const tenths = /成(?![为立本员果长功绩就熟交都了人年品语]|千上万)(半)?/y
const half = /半数(?:以上)?|一半|(?<=[过超近逾])半(?=[^个年天月日小公里])/y
const englishHalf =
  /half\b(?!-| a (?:dozen|hundred|thousand|million|billion|trillion)|(?: (?:a|an) )?(?: ?(?:hour|day|year|century|mile|kilomet)))/y
const parts = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth'
const fraction = new RegExp(
  `(a|one|two|three|four|five|six|seven|eight|nine)[ -](${parts})(s?)\\b(?!-)`,
  'y',
)
const numerators = 'a one two three four five six seven eight nine'.split(' ')
const denominators: Readonly<Record<string, number>> = {
  third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100,
} // prettier-ignore
const ratio =
  /(one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|10|a hundred|100)\b(?! (?:years?|days?|months?|weeks?|hours?))/y
/** 每三部手机中就有一部. */
const amongEvery =
  /([二两三四五六七八九十百]|\d{1,3})[^\d\s，。；]{1,8}?[中里](?:就|便)?有([一二两三四五六七八九]|\d{1,2})(?=\p{Script=Han})/uy
const childInTen =
  /(one|two|three|\d) [a-z]+ (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|10|a hundred|100)(?=$|[.,;:]| (?:is|was|are|were|has|had|can|will)\b)/y
const slash = /(\d{1,2})\/(\d{1,3})(?![\d/])/y
const vulgar: Readonly<Record<string, number>> = {
  '¼': 25,
  '½': 50,
  '¾': 75,
  '⅓': 100 / 3,
  '⅔': 200 / 3,
}
const nines = /([三四五六七八九十]|\d{1,2})个(?:9|九)(?!\d)/y
const englishNines = /(three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) nines\b/y

/** A part of a whole: 三分之一, 七成, `two thirds`, `seven in ten`, 九个9; its value is of a hundred. */
export function shareAt(reading: Reading, at: number): FoundFigure | null {
  const sign = vulgar[reading.text.charAt(at)]
  if (sign !== undefined) return shareOf(reading, at, at + 1, sign, 1)
  const fraction = matchAt(slash, reading.text, at)
  if (fraction) return ofTwo(reading, at, fraction)
  if (reading.script === 'chinese') return chineseShare(reading, at)
  return reading.script === 'english' ? englishShare(reading, at) : null
}

function ofTwo(reading: Reading, at: number, [written, above, below]: RegExpExecArray) {
  const [part, whole] = [Number(above), Number(below)]
  return part < whole && part > 0 && whole <= 100
    ? shareOf(reading, at, at + written.length, (part / whole) * 100, 1)
    : null
}

function chineseShare(reading: Reading, at: number): FoundFigure | null {
  const { text } = reading
  const whole = matchAt(half, text, at)
  if (whole) return shareOf(reading, at, at + whole[0].length, 50, 10)
  const hundred = matchAt(perHundred, text, at)
  if (hundred) {
    const part = numeralAt(reading, at + hundred[0].length)
    const parts = { 百: 100, 千: 1000, 万: 10000 }[hundred[1] ?? ''] ?? 100
    return (
      part && shareOf(reading, at, part.to, (part.value * 100) / parts, (part.step * 100) / parts)
    )
  }
  const every = matchBefore(/每$/, text, at) ? matchAt(amongEvery, text, at) : null
  if (every) {
    const [total, part] = [every[1], every[2]].map((word = '') => valueOf(word, 'chinese'))
    if (total && part && part < total)
      return shareOf(reading, at, at + every[0].length, (part / total) * 100, 10)
  }
  const sure = matchAt(nines, text, at)
  const first = numeralAt(reading, at)
  if (sure && first) return purity(reading, at, at + sure[0].length, first.value)
  if (!first) return null
  if (matchAt(of, text, first.to)) {
    const part = numeralAt(reading, first.to + 2)
    return part && shareOf(reading, at, part.to, (part.value / first.value) * 100, 1)
  }
  const tenth = matchAt(tenths, text, first.to)
  if (!tenth || first.value > 10) return null
  const value = first.value * 10 + (tenth[1] ? 5 : 0)
  return shareOf(reading, at, first.to + tenth[0].length, value, tenth[1] ? 1 : 10)
}

function englishShare(reading: Reading, at: number): FoundFigure | null {
  const { lower } = reading
  const whole = matchAt(englishHalf, lower, at)
  if (whole) return shareOf(reading, at, at + 4, 50, 10)
  const sure = matchAt(englishNines, lower, at)
  if (sure) {
    const count = numeralAt(reading, at)
    return count && purity(reading, at, at + sure[0].length, count.value)
  }
  const written = matchAt(fraction, lower, at)
  if (written) {
    const part = Math.max(1, numerators.indexOf(written[1] ?? ''))
    const plural = written[3] === 's'
    if (plural !== part > 1) return null
    return shareOf(
      reading,
      at,
      at + written[0].length,
      (part * 100) / (denominators[written[2] ?? ''] ?? 1),
      1,
    )
  }
  const inTen = matchAt(ratio, lower, at) ?? matchAt(childInTen, lower, at)
  if (!inTen) return null
  const part = numeralAt(reading, at)?.value ?? 0
  const total = valueOf(inTen[2] ?? '', 'english')
  return total > part ? shareOf(reading, at, at + inTen[0].length, (part / total) * 100, 10) : null
}

function valueOf(text: string, script: Reading['script']): number {
  return numeralAt({ text, lower: text, script }, 0)?.value ?? 0
}

/** Nine nines are 99.9999999%. */
function purity(reading: Reading, from: number, to: number, count: number): FoundFigure | null {
  if (count < 3 || count > 14) return null
  const digits = '9'.repeat(count)
  const value = Number(`${digits.slice(0, 2)}.${digits.slice(2)}`)
  return shareOf(reading, from, to, value, 10 ** (2 - count))
}

function shareOf(
  reading: Reading,
  from: number,
  to: number,
  value: number,
  step: number,
): FoundFigure {
  const lean = leanAt(reading, from, to)
  return found(reading, from, to, { kind: 'percent', low: clean(value), unit: '%', step, lean })
}
