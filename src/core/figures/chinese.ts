import { clean, matchAt, type Numeral, type Reading } from './numeral.ts'

const run = /[零〇一二两三四五六七八九十百千万亿廿卅]{1,32}/y
const decimals = /点([零〇一二三四五六七八九]{1,12})(?![十零〇一二三四五六七八九分钟])/y
const loose = /(多|余)(万亿|[百千]?万|[百千]?亿)?/y
/** 万吨 is 10000 t: a power alone counts before what is measured so. 千瓦 is another unit. */
const alone = /([百千万亿]{1,2})(?=[吨元亩人名户辆台件]|千瓦|标准?箱)/y
const digitOf: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore
const powerOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const tensOf: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }
const scales: Readonly<Record<string, number>> = {
  百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
} // prettier-ignore

/** A number in Chinese characters: 二十一, 三百零五, 两万三, 廿五, 二〇一八, 三点五, 三千多万. */
export function chineseAt({ text }: Reading, at: number): Numeral | null {
  const found = matchAt(run, text, at)
  if (!found) return null
  const [written] = found
  const power = matchAt(alone, text, at)
  const whole = power
    ? (scales[written] ?? null)
    : /^[^十百千万亿廿卅]{3,}$/.test(written)
      ? digitByDigit(written)
      : valueOf(written)
  if (whole === null) return null
  const fraction = matchAt(decimals, text, at + written.length)
  const value = fraction ? Number(`${whole}.${digitByDigit(fraction[1] ?? '')}`) : whole
  const to = at + written.length + (fraction?.[0].length ?? 0)
  const over = matchAt(loose, text, to)
  const scale = scales[over?.[2] ?? ''] ?? 1
  return {
    value: clean(value * scale),
    step: fraction ? 10 ** -(fraction[1] ?? '').length : lastPower(whole) * scale,
    spelt: true,
    over: over !== null,
    scale: scale > 1 ? scale : endScale(written),
    single: written.length === 1,
    to: to + (over?.[0].length ?? 0),
  }
}

/** 二〇一八, or 2018, digit by digit. */
export function digitByDigit(written: string): number {
  return Number(Array.from(written, (sign) => digitOf[sign] ?? sign).join(''))
}

/** The value of characters such as 三百零五, or null when they are none (三三两两, 万一). */
function valueOf(written: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let power = 1
  for (const sign of written) {
    const next = digitOf[sign]
    const tens = tensOf[sign]
    if (next !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = next
      if (next === 0) power = 1
    } else if (tens !== undefined) {
      section += tens
      power = 1
    } else if (sign === '万' || sign === '亿') {
      section += digit ?? 0
      if (section === 0 && (total === 0 || sign === '万')) return null
      power = sign === '万' ? 1e4 : 1e8
      total = sign === '万' ? total + section * power : (total + section) * power
      section = 0
      digit = null
    } else {
      power = powerOf[sign] ?? 1
      if (digit === null && (power > 10 || section % 100 !== 0)) return null
      section += (digit ?? 1) * power
      digit = null
    }
  }
  // 一万三 is 13000 and 三百五 is 350: the last digit counts the next smaller power.
  const last = power >= 100 ? (digit ?? 0) * (power / 10) : (digit ?? 0)
  return total + section + last
}

function lastPower(value: number): number {
  if (value === 0) return 1
  let power = 1
  while (value % (power * 10) === 0) power *= 10
  return power
}

function endScale(written: string): number {
  const end = /[万亿]+$/.exec(written)?.[0] ?? ''
  return scales[end] ?? 1
}
