import type { Document } from '../core/document/document.ts'
import type { MediaBox } from './media-box.ts'

/** A file that is to be read, and what belongs to it. */
export interface Reading {
  /** The file as the user named it. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly media: MediaBox
  /** The bytes of a file in the same folder or below; `null` where there is none. */
  beside(path: string): Promise<Uint8Array | null>
}

/**
 * Understands one format.
 *
 * @throws {ImportFault} when the file cannot be read
 */
export type Reader = (reading: Reading) => Promise<Document>
