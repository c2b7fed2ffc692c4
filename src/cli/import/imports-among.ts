import { readFile, stat } from 'node:fs/promises'
import { isDocument } from '../../core/library/names.ts'
import { formatOf } from '../../import/formats.ts'
import { importLimits } from '../../import/limits.ts'

/**
 * The files among paths that have to be imported before they can be shown, those of one deck
 * together. Office files, PDFs and pages are one deck, as they are to `brocade import`: two of them
 * are mostly two languages. A text is a deck of its own, and only where nobody wrote it as one.
 */
export async function importsAmong(
  paths: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const together: string[] = []
  const texts: string[] = []
  for (const path of paths) {
    if (formatOf(path) === null) continue
    const stats = await stat(path).catch(() => null)
    if (stats?.isDirectory()) continue
    if (!isDocument(path)) together.push(path)
    else if (stats && stats.size <= importLimits.textBytes && (await isBareText(path))) {
      texts.push(path)
    }
  }
  return [...(together.length > 0 ? [together] : []), ...texts.map((path) => [path])]
}

/** Headings, rules between slides and fences are what a deck's author writes. */
const deckMarks = /^ {0,3}(?:#{1,6}[ \t]|-{3}[ \t]*$|```|~~~)/mu

/** Whether a text file has words, and no marks that divide them into slides. */
async function isBareText(path: string): Promise<boolean> {
  if (formatOf(path) !== 'text') return false
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return false
  const { decodeFile } = await import('../../import/decode.ts')
  const text = decodeFile(bytes)
  return /[\p{L}\p{N}]/u.test(text) && !deckMarks.test(text)
}
