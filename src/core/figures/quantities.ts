import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { leanAt } from './lean.ts'
import { clean, matchAt, matchBefore, type Numeral, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { unitAt, type Unit } from './units.ts'

const currencyBefore =
  /(?:(?<=^|[^a-z])(rmb|cny|usd|us\$|hk\$|hkd|nt\$|a\$|s\$|eur|gbp)|人民币|[$¥€£])[ \u00a0]?$/
const currencies: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cny: 'CNY',
  人民币: 'CNY',
  '¥': 'CNY',
  usd: 'USD',
  us$: 'USD',
  $: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  a$: 'AUD',
  s$: 'SGD',
  eur: 'EUR',
  '€': 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
}
const between = /[ \u00a0]?(?:[–—~～〜]{1,2}|-)[ \u00a0]?|[至到]| (?:to|or|and) /y
const minus = /(?:零下|负|minus |(?<![\dA-Za-z)])[-−–])$/
const speed = /(?:时速|每小时)\D{0,4}$/

/** A number with its unit, or a range of them: `10,301 km²`, `1～10元`, `3–5 million`, `RMB 2bn`. */
export function quantityAt(reading: Reading, at: number): FoundFigure | null {
  const { text, lower } = reading
  const first = numeralAt(reading, at)
  if (!first || isName(text, first.to, reading)) return null
  const currency = matchBefore(currencyBefore, lower, at)?.[0] ?? null
  const unit = unitAt(reading, first.to)
  const signed = matchBefore(minus, lower, at)?.[0] ?? ''
  const negative = signed !== '' && (signed.length > 1 || /[°%]/.test(unit?.name ?? ''))
  const second = rangeEnd(reading, at, first, unit)
  const last = second?.numeral ?? first
  const lastUnit = second ? second.unit : unit
  if (isPhrase(reading, at, first, lastUnit, second !== null)) return null
  const { times = 1 } = lastUnit ?? {}
  const scale = second?.shared ?? 1
  const sign = negative ? -1 : 1
  const low = clean(first.value * scale * (second && unit ? unit.times : times) * sign)
  const high = second ? clean(last.value * times * (second.negative ? -1 : sign)) : low
  const from = currency ? at - currency.length : at - (negative ? signed.length : 0)
  const to = Math.max(lastUnit?.to ?? last.to, last.to)
  const name = lastUnit?.name ?? null
  const lean = leanAt(reading, from, to) ?? leanAt(reading, from, last.to)
  return found(reading, from, to, {
    kind: currency ? 'money' : (lastUnit?.kind ?? 'number'),
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: currency
      ? (currencies[currency.trim()] ?? 'CNY')
      : name === 'km' && matchBefore(speed, lower, at)
        ? 'km/h'
        : name,
    step: Math.min(first.step * scale, last.step) * times,
    spelt: first.spelt && last.spelt,
    lean: first.over || last.over ? 'over' : lean,
    numberTo: last.to,
  })
}

interface RangeEnd {
  readonly numeral: Numeral
  readonly unit: Unit | null
  /** What the first number is multiplied with because only the second says so: `3–5 million`. */
  readonly shared: number
  readonly negative: boolean
}

function rangeEnd(
  reading: Reading,
  from: number,
  first: Numeral,
  unit: Unit | null,
): RangeEnd | null {
  const start = Math.max(first.to, unit?.to ?? 0)
  const gap = matchAt(between, reading.lower, start)
  if (!gap) return null
  if (/or/.test(gap[0]) && !first.spelt) return null
  if (/and/.test(gap[0]) && !matchBefore(/\bbetween (?:[$¥€£])?$/, reading.lower, from)) return null
  let at = start + gap[0].length
  const currency = /^(?:rmb ?|us\$|hk\$|[$¥€£])/.exec(reading.lower.slice(at, at + 5))
  at += currency?.[0].length ?? 0
  const negative = /[-−]/.test(reading.text.charAt(at))
  if (negative) at += 1
  const numeral = numeralAt(reading, at)
  if (!numeral || isName(reading.text, numeral.to, reading)) return null
  const end = unitAt(reading, numeral.to)
  if (unit?.name && end?.name && unit.name !== end.name) return null
  const mantissa = numeral.value / numeral.scale
  const shared = first.scale === 1 && !unit && first.value < mantissa ? numeral.scale : 1
  if (!negative && first.value * shared >= numeral.value && !/^[°]/.test(end?.name ?? ''))
    return null
  return { numeral, unit: end ?? unit, shared, negative }
}

/** `4C`, `001A`, `5G`: letters against a number that are no unit make a name of it. */
function isName(text: string, to: number, reading: Reading): boolean {
  return /[A-Za-z_]/.test(text.charAt(to)) && unitAt(reading, to) === null
}

const noCount =
  /^(?: ?(?:of|another|who|which|that|whose|by|can|could|is|was|has|day)\b|[.,;:!?)]|$)/
const noBefore = /(?:\b(?:no|any|every|some|each|the|this|that|as|at)|-) ?$/

/** A single word that may be no figure: 一起 and 四川, `one of` and `no one`. */
function isPhrase(
  { lower, script }: Reading,
  at: number,
  first: Numeral,
  unit: Unit | null,
  range: boolean,
): boolean {
  // 道光廿五 is a brand: the old signs count only with what they count.
  if (/[廿卅]/.test(lower.charAt(at))) return unit === null
  if (!first.spelt || !first.single || range) return false
  if (script === 'chinese')
    return unit === null || matchBefore(/[一唯统专同万星期周]$/, lower, at) !== null
  if (lower.slice(at, first.to) !== 'one') return false
  return (
    noCount.test(lower.slice(first.to, first.to + 12)) || matchBefore(noBefore, lower, at) !== null
  )
}
