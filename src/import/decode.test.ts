import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodeFile } from './decode.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../tests/fixtures/bytes/${name}`, import.meta.url))

it('reads Big5 and GB18030', () => {
  expect(decodeFile(fixture('big5.txt'))).toContain('港口有27個泊位')
  expect(decodeFile(fixture('gb18030.txt'))).toContain('锦州')
})

it('reads UTF-16 with and without a mark', () => {
  expect(decodeFile(Buffer.from('\ufeff港口有27个泊位', 'utf16le'))).toBe('港口有27个泊位')
  expect(decodeFile(Buffer.from('港口有27个泊位', 'utf16le'))).toBe('港口有27个泊位')
})

it('reads Western text, and makes one kind of line end', () => {
  const text = 'The café on the quay opens at nine.\r\nIts terrace faces the façade of the port.\r'
  expect(decodeFile(Buffer.from(text, 'latin1'))).toBe(text.replace(/\r\n?/gu, '\n'))
})

it('believes what a web page declares where its bytes allow it', () => {
  expect(decodeFile(Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), 'gbk')).toBe('你好')
  expect(decodeFile(Buffer.from('你好'), 'gbk')).toBe('你好')
  expect(decodeFile(Buffer.from('你好'), 'no-such-encoding')).toBe('你好')
})
