import type { OfficeContentNode } from 'officeparser'
import type { Document, Loss, Origin, Part } from '../../core/document/document.ts'
import { ImportFault } from '../fault.ts'
import type { Reading } from '../reading.ts'
import { openZip } from '../zip.ts'
import type { Zip } from '../zip.ts'
import { bodySizeOf } from './body-size.ts'
import { createFlow, levelOf } from './flow.ts'
import type { Role } from './flow.ts'
import { linkedPictures, packageLosses } from './package.ts'
import { parseOffice } from './parse-office.ts'
import { runsOf } from './runs.ts'
import { wordCharts } from './word-charts.ts'
import { deletedText } from './word-changes.ts'
import { readStyles } from './word-styles.ts'
import type { WordStyles } from './word-styles.ts'

/** Reads a Word document: officeparser's understanding of it, and what that leaves out. */
export async function readDocx({ file, bytes, media }: Reading): Promise<Document> {
  const zip = openZip(file, bytes)
  const main = zip.names.find((name) => /^word\/document\d?\.xml$/u.test(name))
  if (main === undefined) throw new ImportFault('wrong-name', { file })
  const xml = zip.text(main)
  const pageEnds = xml.includes('<w:lastRenderedPageBreak') ? 'lastRenderedPage' : 'page'
  const hasPages = pageEnds !== 'page' || /<w:br\b[^>]*w:type="page"/u.test(xml)
  const styles = readStyles(zip.text('word/styles.xml'))
  const { content, attachments, auxiliary = {}, metadata } = await parseOffice(file, bytes, 'docx')
  const linked = [...linkedPictures(zip, main)]
  const deeper = content.some((node) => styles.isTitle(styleOf(node))) ? 1 : 0
  const flow = createFlow({
    file,
    media,
    attachments,
    bodySize: bodySizeOf(content, styles.size),
    pageEnds,
    roleOf: (node) => roleOf(node, styles, deeper),
    missing: () => linked.shift() ?? null,
  })
  flow.page = hasPages ? 1 : null
  flow.read(content)
  const origin: Origin = { file, line: null, page: null }
  const running = runningOf([...(auxiliary.headers ?? []), ...(auxiliary.footers ?? [])], origin)
  const charts = wordCharts(zip).map((part): Part => ({ ...part, origin }))
  if (flow.parts.every(({ kind }) => kind === 'break') && charts.length === 0) {
    throw new ImportFault('no-words', { file })
  }
  return {
    file,
    title: metadata.title?.trim() || null,
    language: languageIn(zip),
    parts: [...running, ...flow.parts, ...charts],
    media: media.take(),
    losses: [...flow.losses, ...changes(xml, origin), ...packageLosses(zip, origin)],
  }
}

function styleOf(node: OfficeContentNode): string {
  const { type } = node
  if (type !== 'paragraph' && type !== 'heading' && type !== 'list') return ''
  return node.metadata?.style ?? ''
}

/**
 * What a paragraph's style says of it. Under a title headings are one level deeper than they are
 * called, so that there is one of the first level.
 */
function roleOf(node: OfficeContentNode, styles: WordStyles, deeper: number): Role | null {
  const style = styleOf(node)
  const role = styles.roleOf(style)
  if (role?.is === 'heading') {
    return styles.isTitle(style) ? role : { ...role, level: levelOf(role.level + deeper) }
  }
  // A paragraph's own numbering knows its depth and kind, which a style only repeats.
  return role?.is === 'item' && node.type === 'list' ? null : role
}

/** Running heads and feet, each once however many sections have it. */
function runningOf(nodes: readonly OfficeContentNode[], origin: Origin): readonly Part[] {
  const said = new Set<string>()
  return nodes.flatMap((node): readonly Part[] => {
    const text = runsOf(node)
    const words = text.map((run) => run.text).join('')
    if (words === '' || said.has(words)) return []
    said.add(words)
    return [{ kind: 'running', text, origin }]
  })
}

function changes(xml: string, origin: Origin): readonly Loss[] {
  return deletedText(xml).map((what) => ({ origin, code: 'change-deleted', what }))
}

/** The language among the document's properties; Word itself leaves it out. */
function languageIn(zip: Zip): string | null {
  return /<dc:language>([^<]+)</u.exec(zip.text('docProps/core.xml'))?.[1]?.trim() ?? null
}
