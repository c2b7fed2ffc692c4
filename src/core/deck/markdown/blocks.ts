import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  ListItem,
  RootContent,
  Table,
} from 'mdast'
import type { Block, Heading } from '../../model/block.ts'
import type { Inline } from '../../model/inline.ts'
import { isKind } from '../../blocks/kinds.ts'
import { placeOf, type Context } from './context.ts'
import { dropHtml } from './html.ts'
import { runOf } from './inlines.ts'
import { misspeltKind, richBlock } from './rich.ts'

/** Turns Markdown's blocks into ours. Every heading becomes a heading of level 2 or deeper. */
export function blocksOf(nodes: readonly RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => blockOf(node, context))
}

function blockOf(node: RootContent, context: Context): readonly Block[] {
  switch (node.type) {
    case 'paragraph': {
      const { text, images } = runOf('text', node.children, context)
      return text.length > 0 ? [{ type: 'paragraph', text }, ...images] : images
    }
    case 'heading': {
      const { text, images } = runOf('heading', node.children, context)
      return text.length > 0
        ? [{ type: 'heading', level: levelOf(node.depth), text }, ...images]
        : images
    }
    case 'list':
      return listOf(node, context)
    case 'blockquote': {
      const blocks = blocksOf(node.children, context)
      return blocks.length > 0 ? [{ type: 'quote', blocks }] : []
    }
    case 'table':
      return tableOf(node, context)
    case 'code':
      return codeOf(node, context)
    case 'html':
      dropHtml(node, context)
      return []
    default:
      return []
  }
}

/** A heading that is no slide's title is of level 2 or deeper. */
export function levelOf(depth: number): Heading['level'] {
  return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
}

function listOf({ ordered, start, children }: List, context: Context): readonly Block[] {
  const items = children.map((item) => itemOf(item, context)).filter((item) => item.length > 0)
  if (items.length === 0) return ordered ? [numberAlone(start ?? 1)] : []
  return [{ type: 'list', ordered: ordered ?? false, start: start ?? 1, items }]
}

/** `1949.` on a line of its own is a list without words to Markdown, and a year to its author. */
function numberAlone(number: number): Block {
  return { type: 'paragraph', text: [{ type: 'text', text: `${number}.` }] }
}

/** A task's box is a character before its words: it says done or open and cannot be ticked. */
function itemOf({ checked, children }: ListItem, context: Context): readonly Block[] {
  const blocks = blocksOf(children, context)
  if (typeof checked !== 'boolean') return blocks
  const box: Inline = { type: 'text', text: checked ? '☑ ' : '☐ ' }
  const [first, ...rest] = blocks
  return first?.type === 'paragraph'
    ? [{ ...first, text: [box, ...first.text] }, ...rest]
    : [{ type: 'paragraph', text: [box] }, ...blocks]
}

function tableOf({ align, children }: Table, context: Context): readonly Block[] {
  const runs = children.map((row) =>
    row.children.map((cell) => runOf('text', cell.children, context)),
  )
  const [head = [], ...rows] = runs.map((row) => row.map(({ text }) => text))
  const images = runs.flat().flatMap((run) => run.images)
  return [{ type: 'table', align: align ?? head.map(() => null), head, rows }, ...images]
}

function codeOf(node: Code, context: Context): readonly Block[] {
  const language = (node.lang ?? '').toLowerCase()
  if (isKind(language)) return richBlock(language, node, context)
  const guess = misspeltKind(language)
  if (guess) {
    context.report('warning', 'block-misspelt', placeOf(node, context), { word: language, guess })
  }
  return [{ type: 'code', language, text: node.value }]
}

/** The notes that the text mentions, as a numbered list in the order of their mention. */
export function footnotesOf(
  notes: ReadonlyMap<string, readonly (BlockContent | DefinitionContent)[]>,
  context: Context,
): readonly Block[] {
  const items: (readonly Block[])[] = []
  // A note may mention another: the list grows while it is read.
  for (const identifier of context.mentioned) {
    items.push(blocksOf(notes.get(identifier) ?? [], context))
  }
  return items.length > 0 ? [{ type: 'list', ordered: true, start: 1, items }] : []
}
