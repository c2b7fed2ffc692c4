import { expect, it } from 'vitest'
import { createMemoryLog } from '../testing/memory-log.ts'

it('writes one JSON object a line, with words for levels, ISO times and whole errors', () => {
  const log = createMemoryLog()
  log.warn({ deck: 'jinzhou', err: new Error('broken') }, 'deck cannot be loaded')
  expect(log.lines()).toEqual([
    {
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      pid: process.pid,
      deck: 'jinzhou',
      err: expect.objectContaining({ message: 'broken', stack: expect.any(String) }),
      msg: 'deck cannot be loaded',
    },
  ])
})
