import type { OfficeContentNode } from 'officeparser'
import type { Document, Loss, Origin } from '../../core/document/document.ts'
import { ImportFault } from '../fault.ts'
import type { Reading } from '../reading.ts'
import { openZip } from '../zip.ts'
import type { Zip } from '../zip.ts'
import { bodySizeOf } from './body-size.ts'
import { createFlow } from './flow.ts'
import type { Role } from './flow.ts'
import { attribute, linkedPictures, packageLosses, relationshipsOf } from './package.ts'
import { parseOffice } from './parse-office.ts'
import { placedParagraphs } from './slide-shapes.ts'
import type { Placed } from './slide-shapes.ts'

/** What PowerPoint sets text in where nothing names a size, in points. */
const standardSize = 18

/** Reads a PowerPoint presentation, slide by slide, the speaker's notes behind each. */
export async function readPptx({ file, bytes, media }: Reading): Promise<Document> {
  const zip = openZip(file, bytes)
  if (!zip.names.includes('ppt/presentation.xml')) throw new ImportFault('wrong-name', { file })
  const { content, attachments, metadata } = await parseOffice(file, bytes, 'pptx')
  const slides = content.filter(({ type }) => type === 'slide')
  const losses: Loss[] = []
  let placed: Placed[] = []
  const flow = createFlow({
    file,
    media,
    attachments,
    bodySize: bodySizeOf(content, standardSize),
    pageEnds: 'page',
    roleOf: (node) => roleOf(node, flow.page ?? 0, placed),
    missing: () => null,
  })
  const paths = slidePaths(zip)
  for (const [index, slide] of slides.entries()) {
    const page = index + 1
    flow.page = page
    const origin: Origin = { file, line: null, page }
    if (page > 1) flow.parts.push({ kind: 'break', at: 'slide', origin })
    const path = paths[index]
    placed = path === undefined ? [] : [...placedParagraphs(zip, path)]
    flow.read([withoutNumber(slide, page)])
    if (path === undefined) continue
    for (const what of linkedPictures(zip, path)) {
      losses.push({ origin, code: 'picture-external', what })
    }
  }
  if (flow.parts.every(({ kind }) => kind === 'break')) throw new ImportFault('no-words', { file })
  const origin: Origin = { file, line: null, page: null }
  return {
    file,
    title: metadata.title?.trim() || null,
    language: null,
    parts: flow.parts,
    media: media.take(),
    losses: [...flow.losses, ...losses, ...packageLosses(zip, origin)],
  }
}

/** The first slide's title is the whole's, those of the others stand below it. */
function roleOf(node: OfficeContentNode, page: number, placed: Placed[]): Role | null {
  if (node.type === 'heading') return { is: 'heading', level: page === 1 ? 1 : 2 }
  const words = node.text?.trim() ?? ''
  const at = placed.findIndex(({ text }) => text.trim() === words)
  const [found] = at < 0 ? [] : placed.splice(at, 1)
  if (found?.as === 'running') return { is: 'running' }
  if (node.type === 'list' || found === undefined) return null
  return { is: 'item', depth: found.depth, ordered: false }
}

/** The slides' parts in the order of the show, which is not that of their names. */
function slidePaths(zip: Zip): readonly string[] {
  const main = 'ppt/presentation.xml'
  const targets = new Map(relationshipsOf(zip, main).map(({ id, target }) => [id, target]))
  const list = /<p:sldIdLst>[^]*?<\/p:sldIdLst>/u.exec(zip.text(main))?.[0] ?? ''
  return (list.match(/<p:sldId\b[^>]*>/gu) ?? []).flatMap((tag) => {
    const target = targets.get(attribute(tag, 'r:id'))
    if (target === undefined) return []
    return [target.startsWith('/') ? target.slice(1) : `ppt/${target}`]
  })
}

/** A slide whose notes page does not end with the number that PowerPoint puts there. */
function withoutNumber(slide: OfficeContentNode, page: number): OfficeContentNode {
  return {
    ...slide,
    notes: (slide.notes ?? []).map((note) => {
      const children = note.children ?? []
      return children.at(-1)?.text?.trim() === String(page)
        ? { ...note, children: children.slice(0, -1) }
        : note
    }),
  }
}
