import type { Report } from '../diagnostics/log.ts'
import type { Block } from '../model/block.ts'
import type { Draft } from './draft.ts'
import { readHeader } from './front-matter.ts'
import { fileLimits } from './limits.ts'
import { withinLimits } from './within-limits.ts'
import { levelOf } from './markdown/blocks.ts'
import { readFlow, type Flow, type Title } from './markdown/flow.ts'
import type { MediaFiles } from './media-files.ts'
import { notesOf } from './notes.ts'
import type { Locate, Source } from './source.ts'
import type { SlideLines } from './split.ts'

/** Reads a file of slides. Slides with nothing in them are left out, with a warning. */
export function readSlides(
  source: Source,
  slides: readonly SlideLines[],
  media: MediaFiles,
  report: Report,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const [index, slide] of slides.entries()) {
    if (drafts.length === fileLimits.slides) {
      const place = source.locate(slide.body.from + 1, 1)
      report('error', 'too-many-slides', place, { most: fileLimits.slides })
      break
    }
    let faults = 0
    const draft = readSlide(source, slide, media, (...fault) => {
      faults += 1
      report(...fault)
    })
    if (draft) drafts.push(draft)
    // Where something stood and was rejected, that complaint says what to do.
    else if (faults === 0 && index > 0 && index < slides.length - 1) {
      report('warning', 'slide-empty', source.locate(slide.body.from, 1))
    }
  }
  return drafts
}

function readSlide(
  source: Source,
  { frontMatter, body }: SlideLines,
  media: MediaFiles,
  report: Report,
): Draft | null {
  const header = frontMatter && readHeader(source, frontMatter, media, report)
  const fields = header?.fields ?? {}
  const locate: Locate = (line, column) => source.locate(body.from + line, column)
  const lines = withinLimits({ lines: source.lines.slice(body.from, body.to), locate }, report)
  const flow = readFlow({ lines, locate, media, report })
  if (!header && flow.parts.length === 0 && flow.comments.length === 0) return null
  const { title, blocks } = titled(flow)
  return {
    place: source.locate((frontMatter ?? body).from + 1, 1),
    id: fields.id ?? null,
    section: fields.section ?? null,
    layout: header && fields.layout ? { name: fields.layout, place: header.layoutPlace } : null,
    cover: fields.cover ?? null,
    seconds: fields.seconds ?? null,
    link: fields.link ?? null,
    title,
    blocks,
    notes: notesOf(flow.comments),
    audio: fields.audio ?? null,
    divisible: false,
  }
}

/** The first heading is the title, whatever its level; the others stay where they are. */
function titled({ parts }: Flow): Pick<Draft, 'title' | 'blocks'> {
  const first = parts.findIndex((part) => part.type === 'title')
  const title = parts[first]
  return {
    title: title?.type === 'title' ? title.text : [],
    blocks: parts.filter((_, index) => index !== first).map(asBlock),
  }
}

/** Whatever is no slide's title is one of its blocks. */
export function asBlock(part: Title | Block): Block {
  if (part.type !== 'title') return part
  return { type: 'heading', level: levelOf(part.level), text: part.text }
}
