import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMemoryLog } from '../testing/memory-log.ts'
import { scratch } from '../testing/scratch.ts'
import { createSwapsFile } from './swaps-file.ts'

it('remembers swapped screens over a restart, and that they were swapped back', () => {
  const file = join(scratch(), 'state', 'displays.json')
  createSwapsFile(file, createMemoryLog()).turn('two')
  const again = createSwapsFile(file, createMemoryLog())
  expect([again.has('two'), again.has('three')]).toEqual([true, false])
  again.turn('two')
  expect(createSwapsFile(file, createMemoryLog()).has('two')).toBe(false)
})

it('a spoilt file is nothing swapped, and says so', () => {
  const file = join(scratch({ 'displays.json': '{"swapped": "two"}' }), 'displays.json')
  const log = createMemoryLog()
  const swaps = createSwapsFile(file, log)
  expect(swaps.has('two')).toBe(false)
  expect(log.said()).toEqual(['warn the places of the displays are unreadable'])
  swaps.turn('two')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ swapped: ['two'] })
})
