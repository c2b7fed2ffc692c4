import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { placedFigures } from '../testing/placed.ts'
import { disagreements, type Placed } from './agree.ts'

interface Pair {
  readonly zh: string
  readonly en: string
}

interface Differing extends Pair {
  /** The one figure that differs, as each language writes it; null where that one lacks it. */
  readonly figure: readonly [zh: string | null, en: string | null]
}

interface Pairs {
  readonly agree: readonly Pair[]
  readonly disagree: readonly Differing[]
}

const fixture = new URL('../../../tests/fixtures/figures/pairs.yaml', import.meta.url)
const { agree, disagree } = parse(readFileSync(fixture, 'utf8')) as Pairs

function compared({ zh, en }: Pair) {
  return disagreements(placedFigures(zh, 'zh-CN'), placedFigures(en, 'en'))
}

/** Whether a reported figure is the labelled one. */
function names(one: Placed | null, label: string | null): boolean {
  if (one === null || label === null) return false
  const at = one.part.text.indexOf(label)
  return one.figure.from < at + label.length && at < one.figure.to
}

describe('on the labelled pairs', () => {
  it('there are as many as a rate needs', () => {
    expect(agree.length).toBeGreaterThanOrEqual(200)
    expect(disagree.length).toBeGreaterThanOrEqual(100)
  })

  it('fewer than two in a hundred that agree raise an alarm', () => {
    const alarms = agree.filter((pair) => compared(pair).length > 0)
    expect(alarms.length / agree.length, JSON.stringify(alarms, null, 1)).toBeLessThan(0.02)
  })

  it('at least 98 in a hundred that disagree are found, at the figure that does', () => {
    const missed = disagree.filter(
      (pair) =>
        !compared(pair).some(
          ({ first, second }) => names(first, pair.figure[0]) || names(second, pair.figure[1]),
        ),
    )
    expect(missed.length / disagree.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(
      0.02,
    )
  })

  it('a difference is reported once', () => {
    const flooded = disagree.filter((pair) => compared(pair).length > 1)
    expect(flooded.length / disagree.length, JSON.stringify(flooded, null, 1)).toBeLessThan(0.02)
  })
})
