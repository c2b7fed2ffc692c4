import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import type { Report } from '../../diagnostics/log.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { Block } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import type { MediaFiles } from '../media-files.ts'
import { isDirective } from '../notes.ts'
import type { Locate, Source } from '../source.ts'
import { blocksOf, footnotesOf } from './blocks.ts'
import { placeOf, type Context } from './context.ts'
import { hearNotes } from './hear.ts'
import { runOf } from './inlines.ts'
import { parseMarkdown, parsePlainText } from './processor.ts'

/** A heading at the top level, with its own level: it may become a slide's title. */
export interface Title {
  readonly type: 'title'
  readonly level: number
  readonly text: readonly Inline[]
  readonly place: Place
}

/** A text read: its headings and blocks in order, and its comments. */
export interface Flow {
  readonly parts: readonly (Title | Block)[]
  readonly comments: readonly string[]
}

export interface Text {
  readonly lines: readonly string[]
  readonly locate: Locate
  readonly media: MediaFiles
  readonly report: Report
  /** Not written as Markdown: indentation and angle brackets mean nothing. */
  readonly plain?: boolean
  readonly hear: Source['hear']
}

/** Reads one slide's Markdown, or one piece of a plain document. */
export function readFlow({ lines, locate, media, report, plain = false, hear }: Text): Flow {
  if (lines.every((line) => line.trim() === '')) return { parts: [], comments: [] }
  const root = (plain ? parsePlainText : parseMarkdown)(lines.join('\n'))
  const { definitions, footnotes } = definitionsIn(root)
  const context: Context = {
    report,
    locate,
    media,
    lines,
    definitions,
    mentioned: [],
    comments: [],
    hear,
  }
  const parts = root.children.flatMap((node) => partsOf(node, context))
  parts.push(...footnotesOf(footnotes, context))
  const notes = context.comments.findLast(({ words }) => !isDirective(words))
  if (notes) hearNotes(notes, context)
  return { parts, comments: context.comments.map(({ words }) => words) }
}

function partsOf(node: RootContent, context: Context): readonly (Title | Block)[] {
  return node.type === 'heading' ? titleOf(node, context) : blocksOf([node], context)
}

function titleOf(node: Heading, context: Context): readonly (Title | Block)[] {
  const { text, images } = runOf('heading', node.children, context)
  if (text.length === 0) return images
  return [{ type: 'title', level: node.depth, text, place: placeOf(node, context) }, ...images]
}

function definitionsIn(root: Root) {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition['children']>()
  const open: RootContent[] = [...root.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    } else if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node.children)
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      open.push(...[...node.children].reverse())
    }
  }
  return { definitions, footnotes }
}
