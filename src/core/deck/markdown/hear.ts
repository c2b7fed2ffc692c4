import type { Image, Nodes, PhrasingContent } from 'mdast'
import { composePassage, type Composer } from '../compose-passage.ts'
import type { Passage } from '../passage.ts'
import type { Comment, Context } from './context.ts'

/** What Markdown writes otherwise than it reads: an escaped sign, and a character by its name. */
const escaped = /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

/** Tells the listener, if there is one, of a run's words: emphasis and links read through. */
export function hearRun(
  kind: Passage['kind'],
  nodes: readonly PhrasingContent[],
  context: Context,
): void {
  if (!context.hear) return
  const composer = composePassage()
  addPhrases(nodes, composer, context)
  const passage = composer.passage(kind)
  if (passage) context.hear(passage)
}

/** Tells the listener of a picture's description and caption, where they stand as they are read. */
export function hearPicture(node: Image, context: Context): void {
  if (!context.hear) return
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const written = context.lines[line - 1]?.slice(column - 1) ?? ''
  const said = [
    ['alt', node.alt ?? '', 2],
    ['caption', node.title ?? '', written.indexOf(node.title ?? '', (node.alt ?? '').length + 4)],
  ] as const
  for (const [kind, words, offset] of said) {
    if (words === '' || !written.startsWith(words, offset)) continue
    const composer = composePassage()
    composer.add(words, context.locate(line, column + offset))
    const passage = composer.passage(kind)
    if (passage) context.hear(passage)
  }
}

/** Tells the listener of the speaker notes: a comment's words. */
export function hearNotes({ line, words }: Comment, context: Context): void {
  if (!context.hear) return
  const composer = composePassage()
  const blank = /^\s*\n/.exec(words)?.[0].split('\n').length ?? 1
  words
    .trimEnd()
    .split('\n')
    .forEach((each, index) => {
      if (index < blank - 1) return
      // In a quote or a list the lines of a comment stand further in than it is read.
      const from = context.lines[line + index - 1]?.indexOf(each.trim()) ?? -1
      if (from >= 0) composer.add(`${each.trim()}\n`, context.locate(line + index, from + 1))
    })
  const passage = composer.passage('notes')
  if (passage) context.hear(passage)
}

function addPhrases(nodes: readonly PhrasingContent[], composer: Composer, context: Context): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        addText(node, composer, context)
        break
      case 'inlineCode':
      case 'footnoteReference':
      case 'break': {
        const { line, column } = node.position?.start ?? { line: 1, column: 1 }
        composer.addOpaque(context.locate(line, column))
        break
      }
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
        addPhrases(node.children, composer, context)
        break
      default:
    }
  }
}

/** A text as its lines are written, without the marks and indentation that open each. */
function addText({ position }: Nodes, composer: Composer, { lines, locate }: Context): void {
  if (!position) return
  const { start, end } = position
  for (let line = start.line; line <= end.line; line += 1) {
    const written = lines[line - 1] ?? ''
    const from = line === start.line ? start.column - 1 : (/^[\s>]*/.exec(written)?.[0].length ?? 0)
    const to = line === end.line ? end.column - 1 : written.length
    const words = written.slice(from, Math.max(from, to)) + (line === end.line ? '' : '\n')
    let read = 0
    for (const { 0: sign, index } of words.matchAll(escaped)) {
      composer.add(words.slice(read, index), locate(line, from + read + 1))
      if (sign !== '\\') composer.addOpaque(locate(line, from + index + 1))
      read = index + sign.length
    }
    composer.add(words.slice(read), locate(line, from + read + 1))
  }
}
