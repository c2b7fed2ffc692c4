import type { Report } from '../diagnostics/log.ts'
import type { Block } from '../model/block.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Inline } from '../model/inline.ts'
import { plainText } from '../text/inline.ts'
import type { Draft } from './draft.ts'
import { fileLimits } from './limits.ts'
import { readFlow, type Flow, type Title } from './markdown/flow.ts'
import type { Stand } from './memory.ts'
import { notesOf } from './notes.ts'
import { isShortTitle, piecesOf, type Piece } from './pieces.ts'
import { asBlock, type Around } from './slides.ts'
import type { Source } from './source.ts'
import { withinLimits } from './within-limits.ts'

interface Options extends Around {
  /** The line, from 0, behind the front matter. */
  readonly from: number
  /** A text file: indentation and angle brackets mean nothing. */
  readonly plain: boolean
}

interface Chapter {
  readonly place: Place
  readonly section: boolean
  title: readonly Inline[]
  readonly blocks: Block[]
  readonly comments: string[]
}

/**
 * Reads a plain document. Its first heading is the cover, with whatever stands above it; each
 * further heading of level 1 or 2 opens a section and its slide, each of level 3 a slide, and
 * deeper ones stay inside. Without any heading a short first line is the title, and nothing is
 * invented where there is none.
 */
export function readDocument(source: Source, options: Options, report: Report): readonly Draft[] {
  const { from } = options
  const opening: Chapter = {
    place: source.locate(from + 1, 1),
    section: false,
    title: [],
    blocks: [],
    comments: [],
  }
  const chapters: Chapter[] = [opening]
  let chapter = opening
  let titled = false
  const drafts = () => chapters.filter(isWritten).map(draftOf)
  for (const piece of piecesOf(source, from, report)) {
    const { locate } = piece
    const flow = recallFlow(piece, { locate, report, hear: source.hear }, options)
    for (const part of flow.parts) {
      if (part.type === 'title' && !titled) {
        opening.title = part.text
        titled = true
      } else if (part.type === 'title' && part.level <= 3) {
        if (chapters.length === fileLimits.slides) {
          report('error', 'too-many-slides', part.place, { most: fileLimits.slides })
          return drafts()
        }
        chapter = chapterOf(part)
        chapters.push(chapter)
      } else {
        chapter.blocks.push(asBlock(part))
      }
    }
    chapter.comments.push(...flow.comments)
  }
  if (!titled) takeTitle(opening)
  return drafts()
}

/** A piece that stands as it stood is not read again; its headings may have moved with it. */
function recallFlow({ lines }: Piece, stand: Stand, { media, memory, plain }: Options): Flow {
  const text = `${plain}\n${lines.join('\n')}`
  const { value } = memory.flows.recall(text, stand, ({ locate, report, hear }) =>
    readFlow({
      lines: withinLimits({ lines, locate }, report),
      locate,
      media,
      report,
      plain,
      hear,
    }),
  )
  const parts = value.parts.map((part) => {
    if (part.type !== 'title') return part
    return { ...part, place: stand.locate(part.place.line, part.place.column) }
  })
  return { ...value, parts }
}

function chapterOf({ place, level, text }: Title): Chapter {
  return { place, section: level <= 2, title: text, blocks: [], comments: [] }
}

function takeTitle(opening: Chapter): void {
  const [first] = opening.blocks
  if (first?.type !== 'paragraph' || !isShortTitle(plainText(first.text), 60)) return
  opening.title = first.text
  opening.blocks.shift()
}

function isWritten({ title, blocks }: Chapter): boolean {
  return title.length > 0 || blocks.length > 0
}

function draftOf({ place, section, title, blocks, comments }: Chapter): Draft {
  return {
    place,
    id: null,
    section: section ? plainText(title) : null,
    layout: null,
    cover: null,
    seconds: null,
    link: null,
    title,
    blocks,
    notes: notesOf(comments),
    audio: null,
    divisible: true,
  }
}
