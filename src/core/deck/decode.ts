import type { Report } from '../diagnostics/log.ts'
import { encodingOf } from './encoding.ts'
import { decodeLoosely, decodeStrictly } from './text-decoder.ts'

/**
 * The text of a file: UTF-8, UTF-16, or GB18030 or Big5, which Chinese editors still write (reported
 * as an info). Bytes that mean nothing become U+FFFD, each run of them located by a warning. CRLF
 * and CR become LF.
 */
export function decode(file: string, bytes: Uint8Array, report: Report): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'gb18030' || encoding === 'big5') {
    report('info', `encoding-${encoding}`, { file, line: 1, column: 1 })
  }
  const strict = decodeStrictly(bytes, encoding)
  const text = (strict ?? decodeLoosely(bytes, encoding))
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  if (strict === null) reportReplaced(file, text, report)
  return text
}

function reportReplaced(file: string, text: string, report: Report): void {
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(/\ufffd+/g)) {
      report('warning', 'bad-bytes', { file, line: index + 1, column: match.index + 1 })
    }
  })
}
