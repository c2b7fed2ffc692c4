import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultSettings } from '../../core/settings/settings.ts'
import { indexLibrary } from '../library/shown.ts'
import { makeDeck } from '../testing/deck.ts'
import { createMemoryLog } from '../testing/memory-log.ts'
import { put, scratch } from '../testing/scratch.ts'
import { createLastStart } from './last-start.ts'
import type { LastStartOptions } from './last-start.ts'

const source = { id: 'trial', kind: 'folder', path: '/hall/trial', root: 0 } as const
const shelved = { deck: makeDeck(), source, revision: 3, mediaRevision: 2 }
const library = indexLibrary([shelved], { attract: defaultSettings.attract })
const shown = { language: 'zh-CN', library, sources: [source] }

function open(file: string, more: Partial<LastStartOptions> = {}) {
  const log = createMemoryLog()
  const settings = { ...defaultSettings, decks: ['/hall'] }
  return { log, ...createLastStart({ file, version: '1.0.0', settings, log, ...more }) }
}

function kept(): string {
  const file = join(scratch(), 'state/last-start.json')
  open(file).keep(shown)
  return file
}

it('finds at the next start what was kept, with revisions that begin anew', () => {
  const file = kept()
  const found = open(file).read()
  expect(found).toMatchObject({ language: 'zh-CN', sources: [source] })
  expect(found?.library.attract).toEqual(library.attract)
  expect(found?.library.decks).toEqual([{ ...library.decks[0], revision: 1, mediaRevision: 1 }])
  expect(readdirSync(dirname(file))).toEqual(['last-start.json'])
})

it('has nothing the first time, and says nothing of it', () => {
  const { read, log } = open(join(scratch(), 'last-start.json'))
  expect(read()).toBeNull()
  expect(log.lines()).toEqual([])
})

it.each([
  ['another version', { version: '1.0.1' }],
  ['other decks', { settings: { ...defaultSettings, decks: ['/hall', '/more'] } }],
  ['another language', { settings: { ...defaultSettings, decks: ['/hall'], language: 'en' } }],
])('forgets what was kept under %s', (_, changed) => {
  expect(open(kept(), changed).read()).toBeNull()
})

it.each([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['of a foreign shape', (text: string) => text.replace('"attract":[{', '"attract":[{"x":1,')],
  ['with a number for words', (text: string) => text.replace('"language":"zh-CN"', '"language":1')],
  ['empty', () => ''],
])('takes a file that is %s for none', (_, spoil) => {
  const file = kept()
  put(file, spoil(readFileSync(file, 'utf8')))
  const { read, log } = open(file)
  expect(read()).toBeNull()
  expect(log.said()).toEqual(['warn what the last start showed is unreadable'])
})

it.each(['/etc', '/hall/../etc', '/hall/..', '/hall/a/b', '/'])(
  'serves no pictures from %s because a file says so',
  (path) => {
    const file = kept()
    put(file, readFileSync(file, 'utf8').replace('/hall/trial', path))
    expect(open(file).read()).toBeNull()
  },
)

it('neither writes nor reads what has grown beyond measure', () => {
  const file = join(scratch(), 'last-start.json')
  const languages = Array.from({ length: 1_000_000 }, () => 'zh-CN')
  open(file).keep({ ...shown, library: { ...library, languages } })
  expect(open(file).read()).toBeNull()
  put(file, ' '.repeat(5 * 1024 * 1024))
  expect(open(file).read()).toBeNull()
})

it('goes on where nothing can be written', () => {
  const folder = scratch({ file: '' })
  const { keep, log } = open(join(folder, 'file/last-start.json'))
  keep(shown)
  expect(log.said()).toEqual(['warn what this start shows is not kept for the next'])
})
