import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createLogFiles } from './log-files.ts'

const walkthrough = (began: string) => ({ began, deck: 'city', stops: [] })

it('keeps each walkthrough in a file of its own', async () => {
  const folder = join(scratch(), 'walkthroughs')
  const files = createLogFiles(folder, createMemoryLog())
  await files.keep(walkthrough('2026-05-01T01:02:03.456Z'))
  await files.keep(walkthrough('2026-05-02T01:02:03.456Z'))
  const names = readdirSync(folder).toSorted()
  expect(names).toEqual(['2026-05-01T01-02-03-456Z.json', '2026-05-02T01-02-03-456Z.json'])
  const kept: unknown = JSON.parse(readFileSync(join(folder, names[0] ?? ''), 'utf8'))
  expect(kept).toEqual(walkthrough('2026-05-01T01:02:03.456Z'))
})

it('keeps the last hundred', async () => {
  const day = (number: number) => `2026-01-01T00-00-00-${String(number).padStart(3, '0')}Z.json`
  const folder = scratch(
    Object.fromEntries(Array.from({ length: 100 }, (_, n) => [day(n), '{}'] as const)),
  )
  await createLogFiles(folder, createMemoryLog()).keep(walkthrough('2026-05-01T00:00:00.000Z'))
  const kept = readdirSync(folder).toSorted()
  expect(kept).toHaveLength(100)
  expect([kept.at(0), kept.at(-1)]).toEqual([day(1), '2026-05-01T00-00-00-000Z.json'])
})

it('a folder that cannot be written stops nobody, and is told', async () => {
  const folder = scratch()
  put(join(folder, 'walkthroughs'), 'a file')
  const log = createMemoryLog()
  await createLogFiles(join(folder, 'walkthroughs'), log).keep(
    walkthrough('2026-05-01T00:00:00.000Z'),
  )
  expect(log.said()).toEqual(['error the walkthrough is not kept'])
})
