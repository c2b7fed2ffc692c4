import type { FoundFigure } from '../figures/figure.ts'
import { compatible } from './compatible.ts'
import { isMeasure } from './measures.ts'
import type { Part } from './parts.ts'

/** A figure, and the part of the slide it stands in. */
export interface Placed {
  readonly figure: FoundFigure
  readonly part: Part
}

/** What two languages do not say alike: one figure of each, or of one alone. */
export interface Disagreement {
  readonly first: Placed | null
  readonly second: Placed | null
}

/**
 * The figures of a slide that have no partner in its other language. Figures pair within their
 * part first, then anywhere on the slide; one may be said twice in one language and once in the
 * other. Two that are left over in the same part are reported as one disagreement. Small numbers in
 * words are only held against a figure of the same part: `one`, `two` and 一 often count nothing.
 */
export function disagreements(
  first: readonly Placed[],
  second: readonly Placed[],
): readonly Disagreement[] {
  const left = unmatched(split(first, second), split(second, first))
  const pairs = samePart(left.first, left.second)
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]))
  const rest = {
    first: left.first.filter((one) => !paired.has(one)),
    second: left.second.filter((one) => !paired.has(one)),
  }
  const elsewhere = unmatched(rest.first, rest.second, false)
  const alone = [
    ...elsewhere.first
      .filter((one) => isAlone(one, second))
      .map((first) => ({ first, second: null })),
    ...elsewhere.second
      .filter((one) => isAlone(one, first))
      .map((second) => ({ first: null, second })),
  ]
  return [...pairs, ...alone]
}

/** A range that the other side says as two numbers (由120增加到450) as its two ends. */
function split(own: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  return own.flatMap((one) => {
    const { figure, part } = one
    const [low, high] = [figure.low, figure.high].map((end) => ({ ...figure, low: end, high: end }))
    if (!low || !high || figure.low === figure.high || isSpan(figure)) return [one]
    if (others.some((other) => compatible(figure, other.figure))) return [one]
    return others.some(({ figure: other }) => compatible(low, other) || compatible(high, other))
      ? [
          { figure: low, part },
          { figure: high, part },
        ]
      : [one]
  })
}

/** A decade or a century, which nobody says as two years. */
function isSpan({ kind, low, high }: FoundFigure): boolean {
  return kind === 'year' && ((low % 10 === 0 && high === low + 9) || high === low + 99)
}

interface Left {
  readonly first: readonly Placed[]
  readonly second: readonly Placed[]
}

/** What is left when each figure has taken a partner of the same part, or of any. */
function unmatched(first: readonly Placed[], second: readonly Placed[], within = true): Left {
  const free = new Set(second)
  const rest: Placed[] = []
  for (const one of first) {
    if (!takePartner(one, free, within)) rest.push(one)
  }
  return { first: rest, second: [...free] }
}

function takePartner(one: Placed, free: Set<Placed>, within: boolean): boolean {
  for (const other of free) {
    if (within && one.part.name !== other.part.name) continue
    if (compatible(one.figure, other.figure)) return free.delete(other)
  }
  return false
}

/** Those left over in the same part, where neither has a twin in the other's part. */
function samePart(first: readonly Placed[], second: readonly Placed[]): Disagreement[] {
  const free = new Set(second)
  const pairs: Disagreement[] = []
  for (const one of first) {
    const rivals = [...free].filter(
      (other) => one.part.name === other.part.name && isRival(one, other),
    )
    const rival = rivals.find((other) => one.figure.kind === other.figure.kind) ?? rivals[0]
    if (!rival) continue
    free.delete(rival)
    pairs.push({ first: one, second: rival })
  }
  return pairs
}

/** Whether the two are likely to be meant as the same figure. */
function isRival({ figure: one }: Placed, { figure: other }: Placed): boolean {
  if (isMinor(one) && isMinor(other)) {
    const alike = one.kind === other.kind && (one.kind !== 'mark' || one.unit === other.unit)
    // 万人 is no wrong seven.
    return alike && one.low !== 1 && other.low !== 1 && one.low >= 100 === other.low >= 100
  }
  return !isMinor(one) && !isMinor(other)
}

/** Whether a figure has no partner anywhere, taken or free, and is worth one. */
function isAlone({ figure }: Placed, others: readonly Placed[]): boolean {
  if (isMinor(figure)) return false
  if (others.some((other) => compatible(figure, other.figure))) return false
  if (figure.low === figure.high) {
    return !others.some(({ figure: range }) => isEnd(figure, range))
  }
  const ends = [figure.low, figure.high].map((value) => ({ ...figure, low: value, high: value }))
  return !ends.every((end) => others.some((other) => compatible(end, other.figure)))
}

/** `from 120 to 450` may be said as two numbers. */
function isEnd(figure: FoundFigure, range: FoundFigure): boolean {
  return [range.low, range.high].some(
    (value) =>
      range.low !== range.high && compatible(figure, { ...range, low: value, high: value }),
  )
}

/**
 * What the other language may say without a figure: a small or a round number in words, noon, and
 * what only names.
 */
function isMinor({ kind, low, high, unit, spelt }: FoundFigure): boolean {
  if (kind === 'mark') return true
  // A hectare may be 1公顷.
  if (!spelt) return kind === 'number' && low === 1 && high === 1 && isMeasure(unit)
  if (kind === 'number' && low !== high) return high <= 10 && !isMeasure(unit)
  if (low !== high) return false
  if (kind === 'percent') return low === 50
  if (kind === 'time') return low % 720 === 0
  if (kind === 'money') return isRound(low)
  if (kind !== 'number' && kind !== 'ordinal') return false
  if (isRound(low)) return true
  return low <= 10 && (low <= 1 || !isMeasure(unit))
}

/** 万吨, 百年: a power of ten in words is often a way of speaking. */
function isRound(value: number): boolean {
  return value >= 10 && Number.isInteger(Math.log10(value))
}
