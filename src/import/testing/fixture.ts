import { fileURLToPath } from 'node:url'
import type { Document, Part, Run } from '../../core/document/document.ts'
import { createMediaBox } from '../media-box.ts'
import { readDocument } from '../read-document.ts'
import { besideOf, readFiles } from '../read-files.ts'

/** The path of a file of `tests/fixtures/import`. */
function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../../tests/fixtures/import/${name}`, import.meta.url))
}

/** A file of `tests/fixtures/import`, read. */
export async function readFixture(name: string): Promise<Document> {
  const [document] = await readFiles([fixturePath(name)])
  if (!document) throw new Error(`${name} gave no document`)
  return document
}

/** A file in the same folder that is not there, read as if it had these words in it. */
export async function readText(name: string, words: string | Uint8Array): Promise<Document> {
  return readDocument({
    file: name,
    bytes: Buffer.from(words),
    media: createMediaBox(),
    beside: besideOf(fixturePath(name)),
  })
}

/** A document's parts, one line each, to compare at a glance. */
export function brief({ parts }: Document): readonly string[] {
  return parts.map((part) => [part.kind, ...said(part)].join(' '))
}

function said(part: Part): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [String(part.level), words(part.text)]
    case 'list':
      return part.items.map(
        ({ depth, text }) => `${part.ordered ? '#' : '-'}${depth} ${words(text)}`,
      )
    case 'table':
      return part.rows.map((row) => `|${row.map(words).join('|')}|`)
    case 'picture':
      return [part.media, part.alt]
    case 'break':
      return [part.at]
    default:
      return [words(part.text)]
  }
}

/** Words with how they are set: `**bold**`, `_italic_`, `^high^`, `~low~`. */
function words(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, script }) => {
      const marks = [
        bold ? '**' : '',
        italic ? '_' : '',
        script === 'super' ? '^' : script ? '~' : '',
      ]
      return `${marks.join('')}${text}${marks.toReversed().join('')}`
    })
    .join('')
}
