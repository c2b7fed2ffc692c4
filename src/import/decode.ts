import { analyse } from 'chardet'
import { encodingOf } from '../core/deck/encoding.ts'

/**
 * A text file's text, in LF lines, whatever encoding it is in. What a file declares of itself
 * counts only where the bytes do not already say more.
 *
 * @param declared the encoding that a web page names
 */
export function decodeFile(bytes: Uint8Array, declared: string | null = null): string {
  const text = new TextDecoder(labelOf(bytes, declared)).decode(bytes)
  return text.replace(/\r\n?/gu, '\n').replaceAll('\0', '')
}

function labelOf(bytes: Uint8Array, declared: string | null): string {
  const found = encodingOf(bytes)
  if (found.startsWith('utf')) return isUtf8(bytes) || found !== 'utf-8' ? found : other(bytes)
  if (declared !== null && decodes(bytes, declared)) return declared
  // Western text forms GB18030 by chance, and then hardly any of it is Chinese.
  return hasAccentsOnly(bytes) ? other(bytes) : found
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, 'utf-8')
}

/** The likeliest encoding besides those that Chinese is written in. */
function other(bytes: Uint8Array): string {
  const guess = analyse(bytes.subarray(0, 64 * 1024)).find(({ name }) => decodes(bytes, name))
  return guess?.name ?? 'utf-8'
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Accents stand alone among Latin letters; the bytes of Chinese characters stand together. */
function hasAccentsOnly(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1')
  const runs = text.match(/[\x80-\xff]+/gu) ?? []
  return runs.filter((run) => run.length === 1).length > runs.length * 0.8
}
