import type { Report } from '../diagnostics/log.ts'
import type { Block } from '../model/block.ts'
import type { Draft } from './draft.ts'
import { readHeader } from './front-matter.ts'
import { fileLimits } from './limits.ts'
import { withinLimits } from './within-limits.ts'
import { levelOf } from './markdown/blocks.ts'
import { readFlow, type Flow, type Title } from './markdown/flow.ts'
import type { MediaFiles } from './media-files.ts'
import type { DeckMemory, Stand } from './memory.ts'
import { notesOf } from './notes.ts'
import type { Lines, Locate, Source } from './source.ts'
import type { SlideLines } from './split.ts'

/** What reading slides needs to know. */
export interface Around {
  readonly media: MediaFiles
  readonly memory: DeckMemory
}

/** Reads a file of slides. Slides with nothing in them are left out, with a warning. */
export function readSlides(
  source: Source,
  slides: readonly SlideLines[],
  around: Around,
  report: Report,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const [index, slide] of slides.entries()) {
    if (drafts.length === fileLimits.slides) {
      const place = source.locate(slide.body.from + 1, 1)
      report('error', 'too-many-slides', place, { most: fileLimits.slides })
      break
    }
    const from = (slide.frontMatter ?? slide.body).from
    const locate: Locate = (line, column) => source.locate(from + line, column)
    const stand = { locate, report, hear: source.hear }
    const { value, faults } = recallSlide(source, slide, stand, around)
    if (value) drafts.push(placedIn(value, locate))
    // Where something stood and was rejected, that complaint says what to do.
    else if (faults.length === 0 && index > 0 && index < slides.length - 1) {
      report('warning', 'slide-empty', source.locate(slide.body.from, 1))
    }
  }
  return drafts
}

/** The slide by itself, as if it began its file. */
function recallSlide(
  { lines }: Source,
  { frontMatter, body }: SlideLines,
  stand: Stand,
  { media, memory }: Around,
) {
  const from = (frontMatter ?? body).from
  const own = lines.slice(from, body.to)
  const slide = {
    frontMatter: frontMatter && within(frontMatter, from),
    body: within(body, from),
  }
  const text = `${slide.frontMatter?.to ?? -1} ${slide.body.from}\n${own.join('\n')}`
  return memory.slides.recall(text, stand, ({ locate, report, hear }) =>
    readSlide({ file: '', lines: own, locate, hear }, slide, media, report),
  )
}

function within({ from, to }: Lines, start: number): Lines {
  return { from: from - start, to: to - start }
}

function placedIn(draft: Draft, locate: Locate): Draft {
  const { place, layout } = draft
  const at = ({ line, column }: Draft['place']) => locate(line, column)
  return { ...draft, place: at(place), layout: layout && { ...layout, place: at(layout.place) } }
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
  const flow = readFlow({ lines, locate, media, report, hear: source.hear })
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
