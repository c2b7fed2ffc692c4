import { expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createSettler } from './settle.ts'

it('hands over what was noted, each once, when nothing more has come for a while', () => {
  const clock = createManualClock()
  const handed: (readonly string[])[] = []
  const settler = createSettler<string>(clock, 60, (items) => handed.push(items))
  settler.note('a')
  clock.pass(59)
  settler.note('b')
  settler.note('a')
  clock.pass(59)
  expect(handed).toEqual([])
  clock.pass(1)
  expect(handed).toEqual([['a', 'b']])
  settler.note('c')
  clock.pass(60)
  expect(handed).toEqual([['a', 'b'], ['c']])
})

it('can be called off', () => {
  const clock = createManualClock()
  const settler = createSettler(clock, 60, () => expect.unreachable())
  settler.note('a')
  settler.cancel()
  clock.pass(1000)
})
