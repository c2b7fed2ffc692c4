import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { put, scratch } from '../testing/scratch.ts'
import { createRotatingFile } from './rotating-file.ts'

it('writes lines into a folder that it makes', () => {
  const file = join(scratch(), 'logs/a.log')
  const log = createRotatingFile(file)
  log.write('one\n')
  log.write('two\n')
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n')
})

it('carries on where an earlier run stopped, and starts anew when the file is full', () => {
  const folder = scratch({ 'a.log': 'before\n' })
  const log = createRotatingFile(join(folder, 'a.log'), { maxBytes: 12, keep: 2 })
  for (const line of ['1234\n', '5678\n', '9abc\n', 'defg\n', 'hijk\n', 'lmno\n']) log.write(line)
  const kept = ['a.log', 'a.log.1', 'a.log.2'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  )
  expect(kept).toEqual(['lmno\n', 'defg\nhijk\n', '5678\n9abc\n'])
  expect(existsSync(join(folder, 'a.log.3'))).toBe(false)
})

it('counts bytes, not letters', () => {
  const file = join(scratch(), 'a.log')
  const log = createRotatingFile(file, { maxBytes: 10 })
  log.write('织锦\n')
  log.write('织锦\n')
  expect(statSync(file).size).toBe(7)
  expect(statSync(`${file}.1`).size).toBe(7)
})

it('loses lines, not the show, while it cannot write', () => {
  const folder = scratch()
  const file = join(folder, 'logs/a.log')
  put(join(folder, 'logs'), 'a file where the folder should be')
  const log = createRotatingFile(file)
  expect(() => log.write('lost\n')).not.toThrow()
  rmSync(join(folder, 'logs'))
  mkdirSync(join(folder, 'logs'))
  log.write('kept\n')
  expect(readFileSync(file, 'utf8')).toBe('kept\n')
})
