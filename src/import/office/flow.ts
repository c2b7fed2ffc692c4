import type { OfficeAttachment, OfficeContentNode } from 'officeparser'
import type { Loss, Origin, Part, Run } from '../../core/document/document.ts'
import type { MediaBox } from '../media-box.ts'
import { chartTable } from './chart.ts'
import { runsOf, sizeOf } from './runs.ts'
import { hasHead, tableRows } from './table.ts'

/** What a paragraph is by its style. */
export type Role =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly is: 'caption' | 'quote' | 'running' | 'paragraph' }
  | { readonly is: 'item'; readonly depth: number; readonly ordered: boolean }

export interface FlowOptions {
  readonly file: string
  readonly media: MediaBox
  readonly attachments: readonly OfficeAttachment[]
  /** The size of the document's body text, in points. */
  readonly bodySize: number
  /** Which ends of pages count: those that somebody set, or those where Word's own pages ended. */
  readonly pageEnds: 'page' | 'lastRenderedPage'
  /** What the format says of a paragraph beyond what officeparser does; `null` for nothing. */
  roleOf(node: OfficeContentNode): Role | null
  /** Why a picture that is not in the file is not. */
  missing(): string | null
}

/** Turns officeparser's nodes into the parts of a document. */
export interface Flow {
  page: number | null
  read(nodes: readonly OfficeContentNode[]): void
  readonly parts: Part[]
  readonly losses: Loss[]
}

/** Nothing yet. */
export function createFlow(options: FlowOptions): Flow {
  const { file, media, attachments, bodySize, pageEnds, roleOf, missing } = options
  const byName = new Map(attachments.map((attachment) => [attachment.name, attachment]))
  const noted = new Set<OfficeContentNode>()
  const parts: Part[] = []
  const losses: Loss[] = []
  let lastList = ''

  const flow: Flow = {
    page: null,
    parts,
    losses,
    read(nodes) {
      for (const node of nodes) readBlock(node)
    },
  }
  const origin = (): Origin => ({ file, line: null, page: flow.page })

  function readBlock(node: OfficeContentNode): void {
    switch (node.type) {
      case 'table':
        readTable(node)
        break
      case 'chart':
        readChart(node)
        break
      case 'image':
        readPicture(node)
        break
      case 'break':
        readBreak(node)
        break
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'code':
      case 'text':
        readWords(node)
        for (const child of node.children ?? []) readAmongWords(child)
        break
      default:
        flow.read(node.children ?? [])
    }
    readNotes(node)
  }

  /** Pictures and page ends stand among the words of a paragraph, notes hang on them. */
  function readAmongWords(node: OfficeContentNode): void {
    if (node.type === 'image') readPicture(node)
    else if (node.type === 'chart') readChart(node)
    else if (node.type === 'break') readBreak(node)
    else for (const child of node.children ?? []) readAmongWords(child)
    readNotes(node)
  }

  function readWords(node: OfficeContentNode): void {
    const text = runsOf(node)
    if (text.length === 0) return
    const role = roleOf(node) ?? ownRole(node)
    const at = origin()
    if (role.is !== 'item') lastList = ''
    switch (role.is) {
      case 'heading':
        parts.push({ kind: 'heading', level: role.level, text, origin: at })
        break
      case 'item':
        readItem(node, role, text)
        break
      case 'paragraph':
        parts.push({ kind: 'paragraph', text, look: lookOf(node), origin: at })
        break
      default:
        parts.push({ kind: role.is, text, origin: at })
    }
  }

  function readItem(
    node: OfficeContentNode,
    { depth, ordered }: Extract<Role, { is: 'item' }>,
    text: readonly Run[],
  ): void {
    const list = node.type === 'list' ? (node.metadata?.listId ?? '') : 'own'
    const last = parts.at(-1)
    const item = { text, depth }
    // What stands deeper belongs to the item above it, whatever numbering it has of its own.
    const goesOn =
      depth > 0 || (list === lastList && last?.kind === 'list' && last.ordered === ordered)
    if (last?.kind === 'list' && goesOn) {
      parts[parts.length - 1] = { ...last, items: [...last.items, item] }
    } else parts.push({ kind: 'list', ordered, items: [item], origin: origin() })
    if (depth === 0) lastList = list
  }

  function lookOf(node: OfficeContentNode) {
    const size = Math.round(((sizeOf(node) ?? bodySize) / bodySize) * 100) / 100
    const alignment = node.type === 'paragraph' ? node.metadata?.alignment : undefined
    return { size, centred: alignment === 'center' }
  }

  function readTable(node: OfficeContentNode): void {
    const rows = tableRows(node)
    if (rows === null) {
      for (const row of node.children ?? []) {
        for (const cell of row.children ?? []) flow.read(cell.children ?? [])
      }
      return
    }
    parts.push({ kind: 'table', head: hasHead(node, rows), rows, origin: origin() })
    for (const child of node.children ?? []) readAllNotes(child)
  }

  function readChart(node: OfficeContentNode): void {
    const name = node.type === 'chart' ? (node.metadata?.attachmentName ?? '') : ''
    const table = chartTable(byName.get(name)?.chartData)
    if (table === null) losses.push({ origin: origin(), code: 'embedded', what: name })
    else parts.push(...table.map((part) => ({ ...part, origin: origin() })))
  }

  function readPicture(node: OfficeContentNode): void {
    const { attachmentName: name = '', altText: alt = '' } =
      node.type === 'image' ? (node.metadata ?? {}) : {}
    const at = origin()
    const lose = (code: Loss['code'], what: string) =>
      losses.push({ origin: at, code, what: alt === '' ? what : `${what} (${alt})`.trim() })
    const data = byName.get(name)?.data
    if (data === undefined) {
      const address = missing()
      if (address !== null) lose('picture-external', address)
      else if (name !== '' || alt !== '') lose('unreadable', name)
      return
    }
    const path = media.add(Buffer.from(data, 'base64'), at)
    if (path === null) lose('picture-format', name)
    else parts.push({ kind: 'picture', media: path, alt, origin: at })
  }

  function readBreak(node: OfficeContentNode): void {
    const type = node.type === 'break' ? node.metadata?.breakType : undefined
    if (type === 'thematic') parts.push({ kind: 'break', at: 'rule', origin: origin() })
    if (type === 'page') parts.push({ kind: 'break', at: 'page', origin: origin() })
    if (type === pageEnds && flow.page !== null) flow.page += 1
  }

  function readNotes({ notes = [], comments = [] }: OfficeContentNode): void {
    for (const note of [...notes, ...comments]) {
      // One note may be referred to from several places.
      if (noted.has(note)) continue
      noted.add(note)
      for (const block of note.children ?? []) {
        const text = runsOf(block)
        if (text.length > 0) parts.push({ kind: 'notes', text, origin: origin() })
      }
    }
  }

  function readAllNotes(node: OfficeContentNode): void {
    readNotes(node)
    node.children?.forEach(readAllNotes)
  }

  return flow
}

/** What officeparser itself takes a paragraph for. */
function ownRole(node: OfficeContentNode): Role {
  if (node.type === 'heading') return { is: 'heading', level: levelOf(node.metadata?.level ?? 1) }
  if (node.type !== 'list') return { is: 'paragraph' }
  const { indentation: depth = 0, listType } = node.metadata ?? {}
  return { is: 'item', depth, ordered: listType === 'ordered' }
}

const levels = [1, 2, 3, 4, 5, 6] as const

/** A heading's level; a deeper one than HTML has is the deepest. */
export function levelOf(level: number): (typeof levels)[number] {
  return levels[Math.min(Math.max(level, 1), 6) - 1] ?? 6
}
