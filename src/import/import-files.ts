import type { Document } from '../core/document/document.ts'
import { layOut } from '../core/import/layout/lay-out.ts'
import type { DeckDraft } from '../core/import/layout/deck-draft.ts'
import { outline } from '../core/import/outline-documents.ts'
import type { OutlineOptions } from '../core/import/outline-documents.ts'
import { write } from '../core/import/write/write.ts'
import type { Source } from '../core/import/write/write.ts'
import { accountOf } from '../core/import/write/account.ts'
import type { Account } from '../core/import/write/account.ts'
import { readFiles } from './read-files.ts'

/** One file of a deck's folder: its path there, with `/`, and what it holds. */
export interface DeckFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A deck made of documents, which is in no folder yet. */
export interface ImportedDeck {
  readonly draft: DeckDraft
  /** What it was made of, and what is not in it. */
  readonly source: Source
  /** What became of its sentences. */
  readonly account: Account
  readonly files: readonly DeckFile[]
}

/**
 * Makes one deck of some files, in their order.
 *
 * @throws {ImportFault} when one of them cannot be imported
 * @throws the file system's own error, with the path in it, when one cannot be read at all
 */
export async function importFiles(
  files: readonly string[],
  options: OutlineOptions,
): Promise<ImportedDeck> {
  return deckOf(await readFiles(files), options)
}

function deckOf(documents: readonly Document[], options: OutlineOptions): ImportedDeck {
  const imported = outline(documents, options)
  const draft = layOut(imported)
  const source = {
    files: documents.map(({ file }) => file),
    imported,
    losses: documents.flatMap(({ losses }) => losses),
  }
  const account = accountOf(imported, draft)
  const texts = write(draft, source, account).map(({ path, text }) => ({
    path,
    bytes: Buffer.from(text),
  }))
  return {
    draft,
    source,
    account,
    files: [...texts, ...imported.media.map(({ path, bytes }) => ({ path, bytes }))],
  }
}
