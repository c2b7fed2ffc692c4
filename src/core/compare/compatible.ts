import type { FoundFigure } from '../figures/figure.ts'
import { ratioOf } from './measures.ts'

/** Two units that differ by rounding may be this far apart, in parts of the value. */
const rounding = 0.05

/** Whether two figures can be the same one said in two languages. */
export function compatible(one: FoundFigure, other: FoundFigure): boolean {
  if (opposite(one, other)) return false
  if (one.kind === 'date' || other.kind === 'date') return sameDay(one, other)
  if (one.kind === 'time' && other.kind === 'time') return sameTime(one, other)
  if (!sameKind(one, other)) return false
  const ratio = unitRatio(one, other)
  if (ratio === null) return false
  return near(one, other, ratio, 'low') && near(one, other, ratio, 'high')
}

/** More than 80 and nearly 80 are not the same. */
function opposite(one: FoundFigure, other: FoundFigure): boolean {
  const leans = [one.lean, other.lean]
  return leans.includes('over') && leans.includes('under')
}

/** A count may be a rank (三级, Third Grade) and a year a bare number; shares, times and marks stand alone. */
function sameKind(one: FoundFigure, other: FoundFigure): boolean {
  if (one.kind === other.kind) return true
  const alone = (kind: string) => kind === 'percent' || kind === 'time' || kind === 'mark'
  if (alone(one.kind) || alone(other.kind)) return false
  const money = [one, other].find(({ kind }) => kind === 'money')
  const rest = money === one ? other : one
  return money ? rest.kind === 'number' && rest.unit === null : true
}

/** How many of the other's units one's unit is: 1 where one names none. */
function unitRatio(one: FoundFigure, other: FoundFigure): number | null {
  if (one.unit === null || other.unit === null) return 1
  return ratioOf(one.unit, other.unit)
}

function near(one: FoundFigure, other: FoundFigure, ratio: number, end: 'low' | 'high'): boolean {
  const [a, b] = [one[end] * ratio, other[end]]
  const distance = Math.abs(a - b)
  if (distance <= Math.abs(b) * 1e-12) return true
  const steps = [one.step * ratio, other.step]
  if (ratio !== 1) {
    return distance <= Math.max(...steps) / 2 && distance <= Math.abs(b) * rounding
  }
  // 约300万 and 3.02 million: only a figure that says it is rounded may be.
  if ((one.lean === null) === (other.lean === null)) return false
  const [rounded, exact, step] = one.lean ? [a, b, one.step] : [b, a, other.step]
  const lean = one.lean ?? other.lean
  if (lean === 'over') return exact > rounded && distance < step
  return lean === 'under' ? exact < rounded && distance < step : distance <= step / 2
}

/** Midnight is the end of one day and the beginning of the next. */
function sameTime(one: FoundFigure, other: FoundFigure): boolean {
  const day = 24 * 60
  return one.low % day === other.low % day && one.high % day === other.high % day
}

/** Dates agree in what both say: 2014年4月 and 27 April 2014, 5 May and 2015年5月5日. */
function sameDay(one: FoundFigure, other: FoundFigure): boolean {
  return (
    sameDate(dateOf(one, 'low'), dateOf(other, 'low')) &&
    sameDate(dateOf(one, 'high'), dateOf(other, 'high'))
  )
}

type Date = readonly [year: number, month: number, day: number]

function dateOf(figure: FoundFigure, end: 'low' | 'high'): Date | null {
  const value = figure[end]
  if (figure.kind === 'date')
    return [Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100]
  return figure.kind === 'year' || (figure.kind === 'number' && figure.unit === null)
    ? [value, 0, 0]
    : null
}

function sameDate(one: Date | null, other: Date | null): boolean {
  if (!one || !other) return false
  let said = 0
  for (const [index, part] of one.entries()) {
    const theirs = other[index] ?? 0
    if (part === 0 || theirs === 0) continue
    if (part !== theirs) return false
    said += 1
  }
  return said > 0
}
