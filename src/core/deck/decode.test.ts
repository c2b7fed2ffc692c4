import { describe, expect, it } from 'vitest'
import { brief, bytesOf, deckOf, fixtureBytes } from '../testing/decks.ts'
import type { Deck } from '../model/deck.ts'
import { loadDocument } from './load.ts'

function deckOfBytes(bytes: Uint8Array): Deck {
  return deckOf({ 'deck.yaml': 'title: 锦州\nlanguages: [zh-CN]', 'zh-CN.md': bytes })
}

const golden = deckOfBytes(fixtureBytes('utf-8.md'))

it('reads the golden file without complaint', () => {
  expect(golden.diagnostics).toEqual([])
  expect(golden.slides.map(({ id }) => id)).toEqual(['cover', 'port'])
  expect(golden.slides[1]?.content['zh-CN']?.notes).toBe('先讲港口的位置。')
})

describe.each([
  ['bom.md', []],
  ['crlf.md', []],
  ['cr.md', []],
  ['utf-16le.md', []],
  ['utf-16be.md', []],
  ['gb18030.md', ['info encoding-gb18030 1:1']],
  [
    'bidi.md',
    ['warning bidi-control 12:5', 'warning bidi-control 12:7', 'warning bidi-control 14:3'],
  ],
  ['nul.md', ['warning control-character 4:7', 'warning control-character 14:7']],
])('%s', (name, complaints) => {
  const deck = deckOfBytes(fixtureBytes(name))

  it('shows the same slides as the golden file', () => {
    expect(deck.slides).toEqual(golden.slides)
    expect(deck.sections).toEqual(golden.sections)
  })

  it('says what it found, where it stands', () => {
    expect(deck.diagnostics.map(brief)).toEqual(complaints)
  })
})

it('shows damaged bytes as replacement characters and locates them', () => {
  const deck = deckOfBytes(fixtureBytes('bad-bytes.md'))
  expect(deck.diagnostics.map(brief)).toEqual(['warning bad-bytes 4:7'])
  expect(JSON.stringify(deck.slides[0]?.content)).toContain('织��锦')
})

it('keeps positions right behind a character that was taken out', () => {
  const deck = deckOfBytes(bytesOf('# a\u202eb <b>c</b>\r\n\r\nd\0 [e](f)\r\n'))
  expect(deck.diagnostics.map(brief)).toEqual([
    'warning bidi-control 1:4',
    'warning raw-html 1:7',
    'warning control-character 3:2',
    'info link-removed 3:4',
  ])
})

it('takes Latin text with one bad byte for UTF-8, not for Chinese', () => {
  const bytes = Uint8Array.from([...bytesOf('# Caf'), 0xe9, ...bytesOf(' Jinzhou – 锦州')])
  expect(deckOfBytes(bytes).diagnostics.map(brief)).toEqual(['warning bad-bytes 1:6'])
})

it('reads a text file in GB18030 by itself and names its language', () => {
  const deck = loadDocument({ path: 'notes/简介.txt', bytes: fixtureBytes('gb18030.txt') })
  expect(deck).toMatchObject({ id: '简介', languages: ['zh-CN'], title: { 'zh-CN': '锦州简介' } })
})

it('reads only the beginning of a file that is far too large', { timeout: 60_000 }, () => {
  const bytes = new Uint8Array(9 * 1024 * 1024).fill(0x0a)
  bytes.set(bytesOf('# First'))
  bytes.set(bytesOf('# Last'), bytes.length - 10)
  const deck = deckOfBytes(bytes)
  expect(deck.diagnostics.map(brief)).toContain('error file-too-large 1:1')
  expect(JSON.stringify(deck.slides)).toContain('First')
  expect(JSON.stringify(deck.slides)).not.toContain('Last')
})
