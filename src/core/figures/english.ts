import { clean, matchAt, type Numeral, type Reading } from './numeral.ts'

const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen`.split(/\s+/)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const values = new Map([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, index * 10 + 20] as const),
])
const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])
const irregular = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
])

/** The number words of English, to find where a figure may start. */
export const englishWords: readonly string[] = ['half', ...values.keys(), ...scales.keys()]

/** The ordinals of English by their values: `first`, `twentieth`, `hundredth`. */
export const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...[...values, ...scales]
    .filter(([word]) => word !== 'dozen' && word !== 'zero')
    .map(([word, value]) => [`${word.replace(/y$/, 'ie')}th`, value] as const)
    .filter(([word]) => !/^(?:one|two|three|five|eight|nine|twelve)th$/.test(word)),
  ...irregular,
])

const word = /([a-z]+)(?:[ \u00a0-](?=[a-z])(?:and (?=[a-z]))?)?/y

interface Taken {
  readonly value: number
  readonly words: number
  readonly scale: number
  readonly to: number
}

/** A number in English words: `twenty-one`, `two hundred and five`, `half a million`, `a dozen`. */
export function englishAt({ text, lower }: Reading, at: number): Numeral | null {
  const taken = halfScale(lower, at) ?? take(lower, at)
  if (!taken) return null
  // Ten-Thousand-Buddha Cave: a capital inside belongs to a name.
  if (/[ -][A-Z]/.test(text.slice(at, taken.to))) return null
  const { value, words, scale, to } = taken
  return {
    value,
    step: scale,
    spelt: true,
    over: false,
    scale,
    single: words === 1,
    to,
  }
}

const half =
  /(?:(one|two|three|four|five|six|seven|eight|nine) and a )?half (?:a )?(dozen|hundred|thousand|million|billion|trillion)\b/y
const andHalf =
  /(one|two|three|four|five|six|seven|eight|nine) and a half\b(?: (dozen|hundred|thousand|million|billion|trillion)\b)?/y

function halfScale(lower: string, at: number): Taken | null {
  const more = matchAt(andHalf, lower, at)
  const found = more ?? matchAt(half, lower, at)
  if (!found) return null
  const scale = scales.get(found[2] ?? '') ?? 1
  const value = ((values.get(found[1] ?? '') ?? 0) + 0.5) * scale
  return { value: clean(value), words: 3, scale, to: at + found[0].length }
}

/** What may follow a word of this value without a new number beginning. */
function room(last: number): number {
  if (last >= 1000) return 1000
  return last === 100 ? 100 : last >= 20 ? 10 : 0
}

function take(lower: string, at: number): Taken | null {
  let total = 0
  let section: number | null = null
  let last = Infinity
  let scale = 1
  let words = 0
  let to = at
  for (let next = matchAt(word, lower, at); next; next = matchAt(word, lower, word.lastIndex)) {
    const name = next[1] ?? ''
    const value = name === 'a' && words === 0 ? 1 : values.get(name)
    const power = scales.get(name)
    if (value !== undefined) {
      // `twenty one` adds up; `one two` and `twenty twelve` are two numbers.
      if (value >= room(last)) break
      section = (section ?? 0) + value
      last = value
    } else if (power !== undefined && words > 0) {
      if (power !== 100) {
        total += (section ?? 1) * power
        section = null
        scale = power
        last = power
      } else {
        section = (section ?? 1) * power
        last = power
      }
    } else break
    words += 1
    to = next.index + name.length
    if (words > 16 || to === lower.length) break
    if (!/[ \u00a0-]/.test(lower.charAt(to))) break
  }
  const [, only = ''] = matchAt(word, lower, at) ?? []
  if (words === 0 || (only === 'a' && words === 1)) return null
  return { value: total + (section ?? 0), words, scale, to }
}
