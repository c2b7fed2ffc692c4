import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bytesOf, fixtureBytes } from '../testing/decks.ts'
import { encodingOf } from './encoding.ts'

const chinese = '锦州市位于辽宁省西南部，是连接关内外的重要城市。\n\n港口有27个泊位。\n'

function utf16(text: string, { bigEndian = false } = {}): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

it.each([
  ['UTF-8', bytesOf(chinese), 'utf-8'],
  ['ASCII', bytesOf('# The port\n\n27 berths\n'), 'utf-8'],
  ['nothing', bytesOf(''), 'utf-8'],
  ['a NUL in UTF-8', bytesOf('The\0port'), 'utf-8'],
  ['Chinese UTF-16 without a mark', utf16(chinese), 'utf-16le'],
  ['the same, big end first', utf16(chinese, { bigEndian: true }), 'utf-16be'],
  ['English UTF-16 without a mark', utf16('The port has 27 berths.'), 'utf-16le'],
  ['the same, big end first', utf16('The port has 27 berths.', { bigEndian: true }), 'utf-16be'],
  ['GB18030', fixtureBytes('gb18030.txt'), 'gb18030'],
  ['Big5', fixtureBytes('big5.txt'), 'big5'],
])('knows %s', (_, bytes, encoding) => {
  expect(encodingOf(bytes)).toBe(encoding)
})

it('tells GB18030 from Big5 by a title alone', () => {
  const big5 = fixtureBytes('big5.txt')
  const end = big5.indexOf(0x0a)
  expect(encodingOf(big5.subarray(0, end))).toBe('big5')
  const gb = readFileSync(new URL('../../../tests/fixtures/bytes/gb18030.txt', import.meta.url))
  expect(encodingOf(gb.subarray(0, gb.indexOf(0x0a)))).toBe('gb18030')
})
