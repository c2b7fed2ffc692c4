import { chineseAt } from './chinese.ts'
import { digitsAt } from './digits.ts'
import { englishAt } from './english.ts'
import type { Numeral, Reading } from './numeral.ts'

/** The number that begins at an offset, in digits or in words, or null. */
export function numeralAt(reading: Reading, at: number): Numeral | null {
  if (/\d/.test(reading.text.charAt(at))) return digitsAt(reading, at)
  if (reading.script === 'chinese') return chineseAt(reading, at)
  return reading.script === 'english' ? englishAt(reading, at) : null
}
