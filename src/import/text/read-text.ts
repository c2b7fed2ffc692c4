import type { Document, ListItem, Origin, Part } from '../../core/document/document.ts'
import { decodeFile } from '../decode.ts'
import { ImportFault } from '../fault.ts'
import { joinLists } from '../join-lists.ts'
import type { Reading } from '../reading.ts'
import { blocksOf, joinLines, paragraphsIn } from './paragraphs.ts'
import type { Block } from './paragraphs.ts'

/** A bullet that somebody typed, and what follows it. */
const bullet = /^(\s*)[•·●○■□◆◇▪▸►\-*–]\s+(\S.*)$/u
const rule = /^\s*(?:[-=_*~—]\s*){4,}$/u

/**
 * Reads a text file: paragraphs between empty lines, hard-wrapped lines joined, typed bullets as
 * lists, columns between tabs as tables. A line alone is a paragraph; whether it is a heading is
 * not for the reader to say.
 */
export async function readText({ file, bytes }: Reading): Promise<Document> {
  const lines = decodeFile(bytes).split('\n')
  const isWord = wordsOf(lines)
  const parts = joinLists(blocksOf(lines).flatMap((block) => partsOf(file, block, isWord)))
  if (parts.every(({ kind }) => kind === 'break')) throw new ImportFault('no-words', { file })
  return { file, title: null, language: null, parts, media: [], losses: [] }
}

function wordsOf(lines: readonly string[]): (word: string) => boolean {
  const words = new Set(
    lines
      .join('\n')
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  return (word) => words.has(word.toLowerCase())
}

function partsOf(
  file: string,
  { line, lines }: Block,
  isWord: (word: string) => boolean,
): readonly Part[] {
  const at = (index: number): Origin => ({ file, line: line + index, page: null })
  const [first = ''] = lines
  if (lines.length === 1 && rule.test(first)) return [{ kind: 'break', at: 'rule', origin: at(0) }]
  const columns = new Set(lines.map((row) => row.trim().split('\t').length))
  if (lines.length > 1 && columns.size === 1 && !columns.has(1)) {
    const rows = lines.map((row) =>
      row
        .trim()
        .split('\t')
        .map((cell) => [{ text: cell.trim() }]),
    )
    return [{ kind: 'table', head: false, rows, origin: at(0) }]
  }
  const bullets = lines.findIndex((each) => bullet.test(each))
  if (bullets >= 0) {
    const before = lines.slice(0, bullets)
    return [
      ...(before.length > 0 ? partsOf(file, { line, lines: before }, isWord) : []),
      {
        kind: 'list',
        ordered: false,
        items: items(lines.slice(bullets), isWord),
        origin: at(bullets),
      },
    ]
  }
  let index = 0
  return paragraphsIn(lines).map((own) => {
    const origin = at(index)
    index += own.length
    return paragraph(joinLines(own, isWord), origin)
  })
}

/** A line without a bullet goes on with the item before it. */
function items(lines: readonly string[], isWord: (word: string) => boolean): readonly ListItem[] {
  const found: { depth: number; text: string }[] = []
  for (const line of lines) {
    const match = bullet.exec(line)
    const last = found.at(-1)
    if (match) {
      found.push({ depth: Math.floor((match[1] ?? '').length / 2), text: match[2] ?? '' })
    } else if (last) last.text = joinLines([last.text, line], isWord)
  }
  const least = Math.min(...found.map(({ depth }) => depth))
  return found.map(({ depth, text }) => ({ depth: depth - least, text: [{ text }] }))
}

function paragraph(text: string, origin: Origin): Part {
  return { kind: 'paragraph', text: [{ text }], look: null, origin }
}
