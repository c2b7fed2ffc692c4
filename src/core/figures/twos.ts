import { chineseAt } from './chinese.ts'
import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { unitAt } from './units.ts'

const sign = '一二两三四五六七八九'
const two = new RegExp(
  `((?:[二三四五六七八九]?十)?)([${sign}])([${sign}])([十百千万亿]{0,3})(?![${sign}零〇])`,
  'y',
)

/** Two numbers side by side that mean about as many: 二三十, 三五个, 十五六岁, 两三百年. */
export function twoAt(reading: Reading, at: number): FoundFigure | null {
  if (reading.script !== 'chinese') return null
  const { text } = reading
  const match = matchAt(two, text, at)
  if (!match || matchBefore(/[\d零〇一二三四五六七八九十百千万第]$/, text, at)) return null
  const [written, tens = '', one = '', other = '', scale = ''] = match
  if (tens !== '' && scale !== '') return null
  const [low, high] = [one, other].map((digit) => valueOf(reading, tens + digit + scale))
  const follows = high === (low ?? 0) + (valueOf(reading, tens === '' ? `一${scale}` : '一') ?? 1)
  if (low === undefined || high === undefined || (!follows && one + other !== '三五')) return null
  const numberTo = at + written.length
  const unit = unitAt(reading, numberTo)
  if (!unit && scale === '') return null
  const to = unit?.to ?? numberTo
  const times = unit?.times ?? 1
  return found(reading, at, to, {
    kind: unit?.kind ?? 'number',
    low: low * times,
    high: high * times,
    unit: unit?.name ?? null,
    step: times,
    spelt: true,
    lean: leanAt(reading, at, to),
    numberTo,
  })
}

function valueOf(reading: Reading, written: string): number | undefined {
  return chineseAt({ ...reading, text: written }, 0)?.value
}
