import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { OfficeError, OfficeParserAST } from 'officeparser'
import { ImportFault } from '../fault.ts'
import type { FaultCode } from '../fault.ts'
import { importLimits } from '../limits.ts'

/** What officeparser refuses, in our words; all else that it throws is a damaged file. */
const faults: ReadonlyMap<string, FaultCode> = new Map([
  ['PASSWORD_REQUIRED', 'password'],
  ['PASSWORD_INCORRECT', 'password'],
  ['ZIP_TRUNCATED', 'truncated'],
  ['ZIP_ENTRY_COUNT_LIMIT_EXCEEDED', 'bomb'],
  ['ZIP_SIZE_LIMIT_EXCEEDED', 'bomb'],
  ['ZIP_ENTRY_INVALID_SIZE', 'bomb'],
  ['XML_ELEMENT_LIMIT_EXCEEDED', 'bomb'],
  ['MAX_NESTING_DEPTH_EXCEEDED', 'bomb'],
  ['PDF_PROCESS_FAILED', 'bomb'],
  ['REQUIRED_PART_MISSING', 'wrong-name'],
])

/** A hundred pages take some seconds; this is for a slow machine, not for a hostile file. */
const mostPdfMs = 120_000

/**
 * Has officeparser read a file. It never asks a network: no text recognition, and pdf.js with the
 * worker beside it, where officeparser's own default is an address of the web.
 *
 * @throws {ImportFault} when it cannot
 */
export async function parseOffice(
  file: string,
  bytes: Uint8Array,
  fileType: 'docx' | 'pptx' | 'pdf',
): Promise<OfficeParserAST> {
  // Ten megabytes of code that a start without such a file need not wait for.
  const { OfficeParser } = await import('officeparser')
  try {
    return await OfficeParser.parseOffice(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      {
        fileType,
        ocr: false,
        extractAttachments: true,
        includeBreakNodes: true,
        ignoreInternalLinks: true,
        ignoreSlideMasters: true,
        pdfWorkerSrc: fileType === 'pdf' ? pdfWorker() : '',
        decompressionLimits: {
          maxUncompressedBytes: importLimits.unpackedBytes,
          maxZipEntries: importLimits.entries,
        },
        pdfParserConfig: { maxTimeMs: mostPdfMs },
      },
    )
  } catch (error) {
    const code = error instanceof Error ? (error as OfficeError).officeIssue?.code : undefined
    throw new ImportFault(faults.get(code ?? '') ?? 'damaged', { file })
  }
}

function pdfWorker(): string {
  const beside = createRequire(createRequire(import.meta.url).resolve('officeparser'))
  return pathToFileURL(beside.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href
}
