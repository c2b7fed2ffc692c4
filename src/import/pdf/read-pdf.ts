import type { OfficeContentNode, OfficeIssue } from 'officeparser'
import type { Document, Loss, Origin, Part, Run } from '../../core/document/document.ts'
import { ImportFault } from '../fault.ts'
import { bodySizeOf } from '../office/body-size.ts'
import { createFlow } from '../office/flow.ts'
import { parseOffice } from '../office/parse-office.ts'
import { runsOf } from '../office/runs.ts'
import type { Reading } from '../reading.ts'
import { joinAcrossPages } from './across-pages.ts'
import { certainForms } from './certain-forms.ts'
import { joinLines } from './join-lines.ts'

/** What a page is set in where nothing names a size, in points. */
const standardSize = 12

/** Reads a PDF page by page: its structure where it has one, else what its type looks like. */
export async function readPdf({ file, bytes, media }: Reading): Promise<Document> {
  if (!endsWhole(bytes)) throw new ImportFault('truncated', { file })
  const {
    content,
    attachments,
    auxiliary = {},
    metadata,
    warnings,
  } = await parseOffice(file, bytes, 'pdf')
  const pages = content.filter((node) => node.type === 'page')
  const scans = pages.filter((page) => holdsPicture(page) && !hasWords(page)).map(numberOf)
  if (!pages.some(hasWords)) {
    if (scans.length === 0) throw new ImportFault('no-words', { file })
    throw new ImportFault('scan', { file, pages: ranges(scans) })
  }
  const flow = createFlow({
    file,
    media,
    attachments,
    bodySize: bodySizeOf(content, standardSize),
    pageEnds: 'page',
    roleOf: () => null,
    missing: () => null,
  })
  for (const page of pages) {
    flow.page = numberOf(page)
    if (flow.parts.length > 0)
      flow.parts.push({ kind: 'break', at: 'page', origin: at(file, flow.page) })
    flow.read(joinLines(page.children ?? []))
  }
  const running = runningOf(file, [...(auxiliary.headers ?? []), ...(auxiliary.footers ?? [])])
  const parts = joinAcrossPages([...running, ...flow.parts].map((part) => asTyped(part)))
  const losses = [
    ...flow.losses,
    // The picture of the page stays: what it says in letters is what is lost.
    ...scans.map((page): Loss => ({ origin: at(file, page), code: 'picture-scan', what: '' })),
    ...warnings.flatMap((issue) => lossOf(file, issue)),
  ]
  return {
    file,
    title: metadata.title?.trim() || null,
    language: metadata.language?.trim() || null,
    parts,
    media: media.take(),
    losses,
  }
}

/** Every PDF ends with its own mark, behind which some programs leave a few bytes. */
function endsWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')
}

function at(file: string, page: number | null): Origin {
  return { file, line: null, page }
}

function numberOf(page: OfficeContentNode): number {
  return page.type === 'page' ? (page.metadata?.pageNumber ?? 1) : 1
}

function hasWords(node: OfficeContentNode): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.text ?? '')
  return (node.children ?? []).some(hasWords)
}

function holdsPicture(node: OfficeContentNode): boolean {
  return node.type === 'image' || (node.children ?? []).some(holdsPicture)
}

/** `1–3, 5` */
function ranges(pages: readonly number[]): string {
  const found: [from: number, to: number][] = []
  for (const page of pages) {
    const last = found.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else found.push([page, page])
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** Running heads and feet, each once; their page numbers count up and are all different. */
function runningOf(file: string, nodes: readonly OfficeContentNode[]): readonly Part[] {
  const said = new Set<string>()
  return nodes.flatMap((node): readonly Part[] => {
    const text = runsOf(node)
    const words = text.map((run) => run.text).join('')
    const alike = words.replace(/\d+/gu, '#')
    if (words === '' || said.has(alike)) return []
    said.add(alike)
    return [{ kind: 'running', text, origin: at(file, null) }]
  })
}

function asTyped(part: Part): Part {
  const typed = (runs: readonly Run[]) =>
    runs.map((run) => ({ ...run, text: certainForms(run.text) }))
  switch (part.kind) {
    case 'list':
      return { ...part, items: part.items.map((item) => ({ ...item, text: typed(item.text) })) }
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(typed)) }
    case 'picture':
    case 'break':
      return part
    default:
      return { ...part, text: typed(part.text) }
  }
}

/** What officeparser says that it could not read, by its own name for it. */
function lossOf(file: string, { code, details }: OfficeIssue): readonly Loss[] {
  if (!/FAILED|EXCEEDED|SUSPECT|NOT_READ/u.test(code)) return []
  const page: unknown = typeof details === 'object' ? details?.pageNumber : details
  return [
    { origin: at(file, typeof page === 'number' ? page : null), code: 'unreadable', what: code },
  ]
}
