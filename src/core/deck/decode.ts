import type { Report } from '../diagnostics/log.ts'
import { decodeLoosely, decodeStrictly, type Encoding } from './text-decoder.ts'

/**
 * The text of a file. UTF-8 unless a byte order mark says UTF-16, or the bytes are no UTF-8 and
 * read as GB18030, which Chinese editors still write (reported as an info). Bytes that mean
 * nothing become U+FFFD, each run of them located by a warning. CRLF and CR become LF.
 */
export function decode(file: string, bytes: Uint8Array, report: Report): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'gb18030') report('info', 'encoding-gb18030', { file, line: 1, column: 1 })
  const strict = decodeStrictly(bytes, encoding)
  const text = (strict ?? decodeLoosely(bytes, encoding))
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  if (strict === null) reportReplaced(file, text, report)
  return text
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (decodeStrictly(bytes, 'utf-8') !== null) return 'utf-8'
  return mostlyUtf8(bytes) || decodeStrictly(bytes, 'gb18030') === null ? 'utf-8' : 'gb18030'
}

/**
 * A UTF-8 file with a few damaged bytes often reads as GB18030 too, as nonsense. By chance Han
 * text in GB18030 hardly ever forms UTF-8 sequences, so a majority of good ones decides.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeLoosely(bytes, 'utf-8')
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return good > bad
}

function reportReplaced(file: string, text: string, report: Report): void {
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(/\ufffd+/g)) {
      report('warning', 'bad-bytes', { file, line: index + 1, column: match.index + 1 })
    }
  })
}
