import { expect, it } from 'vitest'
import { createDeckMemory } from '../deck/memory.ts'
import { figuresIn } from '../figures/read.ts'
import { figuresKnown } from './figures-known.ts'

it('reads the figures of a text once in each language, as long as they are asked for', () => {
  const memory = createDeckMemory()
  const known = figuresKnown(memory)
  memory.begin([])
  const first = known('80 berths', 'en')
  expect(first).toEqual(figuresIn('80 berths', 'en'))
  expect(known('80 berths', 'zh-CN')).toEqual(figuresIn('80 berths', 'zh-CN'))
  memory.begin([])
  expect(known('80 berths', 'en')).toBe(first)
  memory.begin([])
  memory.begin([])
  expect(known('80 berths', 'en')).not.toBe(first)
})
