import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'

/** With a country or a trunk code, a mobile number, or one of a service. */
const telephone =
  /(?:86[ -]?)?(?:\(?0\d{2,3}[ )-]{0,2}\d{3,4}[ -]?\d{3,4}|1[3-9]\d{9}|1[3-9]\d[ -]\d{4}[ -]\d{4}|[48]00[ -]\d{3,4}[ -]\d{3,4})(?:[-转]\d{1,5})?(?!\d)/y
const abroad = /\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,5}/y
const called =
  /(?:电话|热线|传真|手机|拨打|请拨|\btel(?:ephone)?|\bphone|\bfax|\bcall(?: the)?|\bdial|\bhotline)[:： .]{0,3}\+?$/
const anyNumber = /\d(?:[\d -]{1,18})\d/y
const grade = /([2-5])A(?![A-Za-z\d])|A{2,5}(?![A-Za-z\d])/y

/**
 * What a number or its like names without counting anything, so that both languages must write it
 * alike: a telephone number, or the grade of a sight, `5A` or `AAAAA`.
 */
export function markAt(reading: Reading, at: number): FoundFigure | null {
  const { text, lower } = reading
  if (/[A-Za-z]/.test(text.charAt(at - 1))) return null
  const stars = matchAt(grade, text, at)
  if (stars) return mark(reading, at, stars[0], Number(stars[1] ?? stars[0].length), 'A')
  if (!/\d/.test(text.charAt(at)) || /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)))
    return null
  const number =
    matchAt(telephone, lower, at) ??
    (text.charAt(at - 1) === '+' ? matchAt(abroad, lower, at) : null) ??
    (matchBefore(called, lower, at) ? matchAt(anyNumber, lower, at) : null)
  return number && mark(reading, at, number[0], dialled(number[0]), 'telephone')
}

/** The digits to dial within the country: neither +86 nor the trunk code's 0, and no extension. */
function dialled(written: string): number {
  const [number = ''] = written.split(/(?:转|-(?=\d{1,2}$))/)
  const digits = number.replace(/\D/g, '')
  return Number(digits.replace(/^86(?=\d{9})/, '').replace(/^0/, ''))
}

function mark(
  reading: Reading,
  from: number,
  written: string,
  low: number,
  unit: string,
): FoundFigure {
  return found(reading, from, from + written.length, { kind: 'mark', low, unit, spelt: false })
}
