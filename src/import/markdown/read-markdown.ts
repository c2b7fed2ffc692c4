import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { parseMarkdown } from '../../core/deck/markdown/processor.ts'
import type { Document, ListItem, Loss, Origin, Part, Run } from '../../core/document/document.ts'
import { decodeFile } from '../decode.ts'
import { ImportFault } from '../fault.ts'
import { createFlow } from '../html/flow.ts'
import { tidyRuns } from '../html/runs.ts'
import { parseHtml } from '../html/tree.ts'
import { pictureAt } from '../picture-source.ts'
import type { Reading } from '../reading.ts'
import { frontMatterOf } from './front-matter.ts'
import { runsOf } from './runs.ts'

/** Reads a Markdown file. Comments are taken for speaker notes, as Slidev and Marp write them. */
export async function readMarkdown(reading: Reading): Promise<Document> {
  const { file, bytes, media } = reading
  const lines = decodeFile(bytes).split('\n')
  const front = frontMatterOf(lines)
  // Empty lines keep the numbers of the others.
  const body = [...Array<string>(front.lines).fill(''), ...lines.slice(front.lines)]
  const { children } = parseMarkdown(body.join('\n'))
  const parts: Part[] = []
  const losses: Loss[] = []
  for (const node of children) await readBlock(node, { reading, parts, losses })
  if (parts.every(({ kind }) => kind === 'break')) throw new ImportFault('no-words', { file })
  const { title, language } = front
  return { file, title, language, parts, media: media.take(), losses }
}

interface Gathered {
  readonly reading: Reading
  readonly parts: Part[]
  readonly losses: Loss[]
}

async function readBlock(node: RootContent, gathered: Gathered, quoted = false): Promise<void> {
  const { reading, parts } = gathered
  const origin = originOf(node, reading)
  switch (node.type) {
    case 'heading':
      return readWords(node.children, gathered, (text) => ({
        kind: 'heading',
        level: node.depth,
        text,
        origin,
      }))
    case 'paragraph':
      return readWords(node.children, gathered, (text) =>
        quoted ? { kind: 'quote', text, origin } : { kind: 'paragraph', text, look: null, origin },
      )
    case 'blockquote':
      for (const child of node.children) await readBlock(child, gathered, true)
      return
    case 'list': {
      const items = itemsOf(node, 0)
      if (items.length > 0) parts.push({ kind: 'list', ordered: !!node.ordered, items, origin })
      return readPictures(node, gathered)
    }
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => tidyRuns(runsOf(cell.children))),
      )
      parts.push({ kind: 'table', head: true, rows, origin })
      return readPictures(node, gathered)
    }
    case 'code':
      parts.push({ kind: 'paragraph', text: [{ text: node.value }], look: null, origin })
      return
    case 'thematicBreak':
      parts.push({ kind: 'break', at: 'rule', origin })
      return
    case 'footnoteDefinition':
      for (const child of node.children) {
        if (child.type !== 'paragraph') await readBlock(child, gathered)
        else parts.push({ kind: 'notes', text: tidyRuns(runsOf(child.children)), origin })
      }
      return
    case 'html':
      return readHtmlBlock(node.value, gathered, origin)
  }
}

/** A paragraph's words, and behind it the pictures that stood among them. */
async function readWords(
  nodes: readonly PhrasingContent[],
  gathered: Gathered,
  partOf: (text: readonly Run[]) => Part,
): Promise<void> {
  const text = tidyRuns(runsOf(nodes))
  if (text.length > 0) gathered.parts.push(partOf(text))
  for (const node of nodes) await readPictures(node, gathered)
}

async function readPictures(node: Nodes, gathered: Gathered): Promise<void> {
  const { reading, parts, losses } = gathered
  if (node.type === 'image') {
    const origin = originOf(node, reading)
    const found = await pictureAt(node.url, origin, reading)
    const alt = node.alt ?? ''
    if ('path' in found) parts.push({ kind: 'picture', media: found.path, alt, origin })
    else
      losses.push(alt === '' ? found.loss : { ...found.loss, what: `${found.loss.what} (${alt})` })
    if (node.title) parts.push({ kind: 'caption', text: [{ text: node.title }], origin })
  }
  if ('children' in node) for (const child of node.children) await readPictures(child, gathered)
}

async function readHtmlBlock(html: string, gathered: Gathered, origin: Origin): Promise<void> {
  const { reading, parts, losses } = gathered
  for (const [, words = ''] of html.matchAll(/<!--([^]*?)-->/gu)) {
    const text = words.trim()
    if (text !== '') parts.push({ kind: 'notes', text: [{ text }], origin })
  }
  const flow = createFlow(reading)
  await flow.read(parseHtml(html))
  const { line } = origin
  const moved = (own: Origin): Origin =>
    own.line === null || line === null ? origin : { ...own, line: own.line + line - 1 }
  parts.push(...flow.parts.map((part) => ({ ...part, origin: moved(part.origin) })))
  losses.push(...flow.losses.map((loss) => ({ ...loss, origin: moved(loss.origin) })))
}

function itemsOf(list: Extract<Nodes, { type: 'list' }>, depth: number): readonly ListItem[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child): readonly ListItem[] => {
      if (child.type === 'list') return itemsOf(child, depth + 1)
      const text = 'value' in child ? [{ text: child.value }] : wordsOf(child)
      return text.length > 0 ? [{ text, depth }] : []
    }),
  )
}

function wordsOf(node: Nodes): readonly Run[] {
  if (node.type === 'paragraph' || node.type === 'heading') return tidyRuns(runsOf(node.children))
  return 'children' in node ? node.children.flatMap(wordsOf) : []
}

function originOf({ position }: Nodes, { file }: Reading): Origin {
  return { file, line: position?.start.line ?? null, page: null }
}
