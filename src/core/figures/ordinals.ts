import { englishOrdinals } from './english.ts'
import type { FoundFigure } from './figure.ts'
import { found } from './found.ts'
import { matchAt, matchBefore, type Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { unitAt } from './units.ts'

const digits = /(\d{1,4})(?:st|nd|rd|th)\b/y
const words = /(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?([a-z]+)\b/y
const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const numbered = /(?:\bno\. ?|\bnumber |\bnos\. ?|№ ?)$/

/** A place in an order: `third`, `21st`, `No. 5`, 第三届, 169号, 三楼. */
export function ordinalAt(reading: Reading, at: number): FoundFigure | null {
  const { lower, script } = reading
  if (script === 'chinese') return chineseOrdinal(reading, at)
  const plain = matchAt(digits, lower, at)
  if (plain) return ordinal(reading, at, at + plain[0].length, Number(plain[1]))
  const number = matchBefore(numbered, lower, at) ? numeralAt(reading, at) : null
  if (number) return ordinal(reading, at, number.to, number.value)
  const word = script === 'english' ? matchAt(words, lower, at) : null
  const value = word && englishOrdinals.get(word[2] ?? '')
  if (!word || value === undefined || value === null) return null
  // A second is a time, and `at first` no rank.
  if (value === 2 && !word[1] && matchBefore(/\b(?:a|per|every|split) $/, lower, at)) return null
  if (matchBefore(/\bat $/, lower, at) && value === 1) return null
  if (word[1] && value > 9) return null
  return ordinal(reading, at, at + word[0].length, value + (tens[word[1] ?? ''] ?? 0))
}

function chineseOrdinal(reading: Reading, at: number): FoundFigure | null {
  const { text } = reading
  const named = text.charAt(at) === '第'
  const number = numeralAt(reading, named ? at + 1 : at)
  if (!number || number.over) return null
  const unit = unitAt(reading, number.to)
  const floor = text.charAt(number.to) === '楼'
  if (!named && !floor && !(text.charAt(number.to) === '号' && !number.spelt)) return null
  const to = unit && unit.name === null ? unit.to : named ? number.to : number.to + 1
  return ordinal(reading, at, to, number.value)
}

function ordinal(reading: Reading, from: number, to: number, low: number): FoundFigure {
  return found(reading, from, to, { kind: 'ordinal', low })
}
