import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { matchAt, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { unitAt, type Unit } from './units.ts'

const half = /半个?(多)?(?=[年月天]|小时|世纪)/y
const more = /个半(?=小时|月|钟头|星期|世纪)/y
const andHalf = /半(?![年月天山夜路途径岛空壁边导数])/y
const english = /half(?: an? |-)(?=(?:hour|day|month|year|century|decade|mile|kilomet)s?\b)/y
const one = /an? (?=[a-z])/y
const behind = / and a half\b/y
const orTwo = / or two\b/y

/** What is said with a half: 半小时, 三个半小时, 两年半, `half a century`, `an hour and a half`, `an hour or two`. */
export function halfAt(reading: Reading, at: number): FoundFigure | null {
  if (reading.script === 'chinese') return chineseAt(reading, at)
  return reading.script === 'english' ? englishAt(reading, at) : null
}

function chineseAt(reading: Reading, at: number): FoundFigure | null {
  const { text } = reading
  const only = matchAt(half, text, at)
  if (only) {
    const unit = unitAt(reading, at + only[0].length)
    return unit && halved(reading, at, unit, [0.5, 0.5], unit.to, only[1] !== undefined)
  }
  const first = numeralAt(reading, at)
  if (!first || first.over || first.scale > 1) return null
  const and = matchAt(more, text, first.to)
  const unit = unitAt(reading, first.to + (and?.[0].length ?? 0))
  if (!unit?.name) return null
  const value = first.value + 0.5
  if (and) {
    const numberTo = first.to + and[0].length
    return { ...halved(reading, at, unit, [value, value], unit.to), numberTo }
  }
  const counted = unit.name === 'year' || unit.name === 'month' || unit.name === 'day'
  return counted && matchAt(andHalf, text, unit.to)
    ? halved(reading, at, unit, [value, value], unit.to + 1)
    : null
}

function englishAt(reading: Reading, at: number): FoundFigure | null {
  const { lower } = reading
  const only = matchAt(english, lower, at)
  if (only) {
    const unit = unitAt(reading, at + only[0].length - 1)
    return unit && halved(reading, at, unit, [0.5, 0.5], unit.to)
  }
  const article = matchAt(one, lower, at)
  const unit = article && unitAt(reading, at + article[0].length - 1)
  if (!unit?.name) return null
  const half = matchAt(behind, lower, unit.to)
  if (half) return halved(reading, at, unit, [1.5, 1.5], unit.to + half[0].length)
  const two = matchAt(orTwo, lower, unit.to)
  return two && halved(reading, at, unit, [1, 2], unit.to + two[0].length)
}

function halved(
  reading: Reading,
  from: number,
  { name, kind, times }: Unit,
  [low, high]: readonly [number, number],
  to: number,
  over = false,
): FoundFigure {
  return found(reading, from, to, {
    kind,
    low: low * times,
    high: high * times,
    unit: name,
    step: times / 2,
    lean: over ? 'over' : leanAt(reading, from, to),
  })
}
