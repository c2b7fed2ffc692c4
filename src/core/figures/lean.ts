import type { Lean } from './figure.ts'
import { matchBefore, type Reading } from './numeral.ts'

const before: readonly (readonly [Lean, RegExp])[] = [
  [
    'over',
    /(?:超过|超|逾|突破|(?<!不)多于|大于|不少于|至少|over|more than|greater than|above|exceed(?:s|ed|ing)?|at least|beyond|upwards? of|>|≥)\s?$/,
  ],
  [
    'under',
    /(?:接近|将近|近|不到|不足|少于|小于|低于|至多|最多|nearly|almost|under|less than|fewer than|below|close to|up to|approaching|not quite|<|≤)\s?$/,
  ],
  [
    'about',
    /(?:大约|约为|约|大概|about|around|some|approximately|approx\.|roughly|circa|ca\.|c\.|~|≈)\s?$/,
  ],
]
const after: readonly (readonly [Lean, RegExp])[] = [
  ['over', /^(?:以上|有余|开外|\+(?!\d)| ?or more\b| ?and (?:more|above|over)\b| ?plus\b)/],
  ['under', /^(?:以下|以内| ?or (?:less|fewer)\b)/],
  ['about', /^(?:左右|上下|前后| ?or so\b)/],
]

/** Which way the words around a number make it lean: `over 80`, `80以上`, `近80`. */
export function leanAt({ lower }: Reading, from: number, to: number): Lean | null {
  const behind = lower.slice(to, to + 12)
  return (
    before.find(([, pattern]) => matchBefore(pattern, lower, from))?.[0] ??
    after.find(([, pattern]) => pattern.test(behind))?.[0] ??
    null
  )
}
