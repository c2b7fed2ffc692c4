import { isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml'
import { composePassage, type Heard } from './compose-passage.ts'
import type { Passage } from './passage.ts'
import type { Locate } from './source.ts'

type Path = Passage['path']

/** What quotes write otherwise than they read. */
const escapes: Readonly<Record<string, RegExp>> = {
  QUOTE_DOUBLE: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])/giu,
  QUOTE_SINGLE: /''/g,
}

/**
 * The texts and numbers of a YAML document as they are written, each with the keys that lead to
 * it behind those of `root`.
 */
export function valuesIn(
  { contents }: Document,
  text: string,
  locate: Locate,
  root: Path,
): readonly Heard[] {
  const starts = lineStarts(text)
  const found: Heard[] = []
  const enter = (node: unknown, path: Path) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) enter(value, [...path, String(key.value)])
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => enter(item, [...path, index]))
    else if (isScalar(node)) {
      const passage = passageOf(node, text, path, (offset) => {
        while (starts.line > 0 && (starts.of[starts.line] ?? 0) > offset) starts.line -= 1
        while ((starts.of[starts.line + 1] ?? Infinity) <= offset) starts.line += 1
        return locate(starts.line + 1, offset - (starts.of[starts.line] ?? 0) + 1)
      })
      if (passage) found.push(passage)
    }
  }
  enter(contents, root)
  return found
}

function passageOf(
  { range, type, value }: Scalar,
  text: string,
  path: Path,
  place: (offset: number) => ReturnType<Locate>,
): Heard | null {
  if (!range || (typeof value !== 'string' && typeof value !== 'number')) return null
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  const end = quoted ? range[1] - 1 : range[1]
  const composer = composePassage()
  let from = quoted ? range[0] + 1 : block ? text.indexOf('\n', range[0]) + 1 : range[0]
  const escape = escapes[type ?? ''] ?? null
  while (from < end) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline >= end ? end : newline + 1
    let read = from
    for (const { 0: sign, index } of escape ? text.slice(from, to).matchAll(escape) : []) {
      composer.add(text.slice(read, from + index), place(read))
      composer.addOpaque(place(from + index))
      read = from + index + sign.length
    }
    composer.add(text.slice(read, to), place(read))
    from = to + (/^[ \t]*/.exec(text.slice(to, to + 200))?.[0].length ?? 0)
  }
  return composer.passage('value', path)
}

/** Where each line begins, and the line that was asked for last: the next is near it. */
function lineStarts(text: string): { readonly of: readonly number[]; line: number } {
  const of = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) of.push(at + 1)
  return { of, line: 0 }
}
