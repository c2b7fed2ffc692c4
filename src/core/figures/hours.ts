import { matchAt, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import type { Moment } from './times.ts'

const named: Readonly<Record<string, number>> = {
  noon: 12, midday: 12, midnight: 24, 正午: 12, 午夜: 24,
} // prettier-ignore
const name = /(?:noon|midday|midnight)\b(?!-)|正午|午夜(?![零〇\d一二两十])/y
const past =
  /(half|(?:a )?quarter|(?:\d{1,2}|five|ten|twenty|twenty-five) minutes) (past|to) (?=[a-z\d])/y
const halfDay = / ?([ap])\.?m\b\.?/y
const partOfDay = / in the (morning|afternoon|evening)\b| (at night)\b/y

/** A time that has a name or is told from an hour: `noon`, 午夜, `half past six`, `a quarter to eight`. */
export function namedAt(reading: Reading, at: number): Moment | null {
  const { lower, script } = reading
  const found = matchAt(name, lower, at)
  if (found) {
    const hour = named[found[0]] ?? 0
    return { hour, minute: 0, half: null, sure: true, to: at + found[0].length }
  }
  const from = script === 'english' ? matchAt(past, lower, at) : null
  if (!from) return null
  const [written, minutes = '', way] = from
  const hour = numeralAt(reading, at + written.length)
  if (!hour || hour.value < 1 || hour.value > 12 || hour.scale > 1) return null
  const minute = /half/.test(minutes) ? 30 : /quarter/.test(minutes) ? 15 : minutesOf(reading, at)
  const word = halfDayAt(lower, hour.to)
  return {
    hour: way === 'to' ? hour.value - 1 : hour.value,
    minute: way === 'to' ? 60 - minute : minute,
    half: word?.half ?? null,
    sure: true,
    to: word?.to ?? hour.to,
  }
}

/** Which half of the day the words at an offset say: `p.m.`, `in the evening`. */
export function halfDayAt(lower: string, at: number): Pick<Moment, 'half' | 'to'> | null {
  const short = matchAt(halfDay, lower, at)
  if (short) return { half: short[1] === 'p' ? 'pm' : 'am', to: at + short[0].length }
  const long = matchAt(partOfDay, lower, at)
  if (!long) return null
  const half = long[2] ? 'night' : long[1] === 'morning' ? 'am' : 'pm'
  return { half, to: at + long[0].length }
}

function minutesOf(reading: Reading, at: number): number {
  return numeralAt(reading, at)?.value ?? 0
}
