import type { Document } from '../core/document/document.ts'
import { ImportFault } from './fault.ts'
import { formatOf } from './formats.ts'
import type { Format } from './formats.ts'
import { isEncryptedOffice, kindOf } from './kind.ts'
import type { Kind } from './kind.ts'
import { importLimits } from './limits.ts'
import type { Reader, Reading } from './reading.ts'
import { typedBullets } from './typed-bullets.ts'

/** Each loaded when the first file of its format comes: the Office formats take a while. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  docx: async () => (await import('./office/read-docx.ts')).readDocx,
  pptx: async () => (await import('./office/read-pptx.ts')).readPptx,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-text.ts')).readText,
}

/** What a file of each format begins with. */
const kinds: Readonly<Record<Format, Kind>> = {
  docx: 'zip',
  pptx: 'zip',
  pdf: 'pdf',
  html: 'other',
  markdown: 'other',
  text: 'other',
}

/**
 * Reads a file in the format of its name.
 *
 * @throws {ImportFault} when it is not what its name says, or cannot be read
 */
export async function readDocument(reading: Reading): Promise<Document> {
  const { file, bytes } = reading
  const format = formatOf(file)
  if (format === null) throw new ImportFault('format-unknown', { file })
  if (bytes.length === 0) throw new ImportFault('empty', { file })
  requireKind(file, bytes, kinds[format])
  if (kinds[format] === 'other' && bytes.length > importLimits.textBytes) {
    throw new ImportFault('too-large', { file, megabytes: importLimits.textBytes / 2 ** 20 })
  }
  const read = await readers[format]()
  try {
    const document = await read(reading)
    return { ...document, parts: typedBullets(document.parts) }
  } catch (error) {
    // Lengths that point out of the file, and elements nested a hundred thousand deep.
    throw error instanceof RangeError ? new ImportFault('damaged', { file }) : error
  }
}

function requireKind(file: string, bytes: Uint8Array, expected: Kind): void {
  const kind = kindOf(bytes)
  if (kind === expected) return
  if (kind === 'ole') {
    throw new ImportFault(isEncryptedOffice(bytes) ? 'password' : 'old-format', { file })
  }
  throw new ImportFault('wrong-name', { file })
}
