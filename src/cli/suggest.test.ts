import { describe, expect, it } from 'vitest'
import { distance, suggest } from './suggest.ts'

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['check', 'check', 0],
    ['chekc', 'check', 1],
    ['chck', 'check', 1],
    ['checks', 'check', 1],
    ['chuck', 'check', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s takes %i', (from, to, expected) => {
    expect(distance(from, to)).toBe(expected)
    expect(distance(to, from)).toBe(expected)
  })
})

describe('suggest', () => {
  const known = ['run', 'check', 'inspect', 'new', 'pin']

  it.each([
    ['chekc', 'check'],
    ['inspct', 'inspect'],
    ['RUN', 'run'],
    ['bin', 'pin'],
  ])('takes %s for %s', (typed, meant) => {
    expect(suggest(typed, known)).toBe(meant)
  })

  it('prefers silence to a guess', () => {
    expect(suggest('serve', known)).toBeNull()
    expect(suggest('x', [])).toBeNull()
  })
})
