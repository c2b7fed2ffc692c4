import type { Document } from '../../core/document/document.ts'
import { decodeFile } from '../decode.ts'
import { ImportFault } from '../fault.ts'
import type { Reading } from '../reading.ts'
import { createFlow } from './flow.ts'
import { elementsOf, parseHtml, propertyOf, textOf } from './tree.ts'

/** Reads a web page: what it says, and apart from it what the site has on all its pages. */
export async function readHtml(reading: Reading): Promise<Document> {
  const { file, bytes, media } = reading
  const tree = parseHtml(decodeFile(bytes, declaredEncoding(bytes)))
  const flow = createFlow(reading)
  await flow.read(tree)
  if (!flow.parts.some(({ kind }) => kind !== 'running' && kind !== 'break')) {
    throw new ImportFault('no-words', { file })
  }
  const [page] = elementsOf(tree, 'html')
  const [title] = elementsOf(tree, 'title')
  return {
    file,
    title: (title && textOf(title).replace(/\s+/gu, ' ').trim()) || null,
    language: (page && propertyOf(page, 'lang')) || null,
    parts: flow.parts,
    media: media.take(),
    losses: flow.losses,
  }
}

/** What `<meta charset>` or its older form says, within the first kilobyte (HTML Standard, 13.2.3). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? null
}
