import type { Run } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import type { Aside, Chapter, Passage } from '../outline.ts'
import type { Matter } from './figures.ts'
import { gather, type Gathered } from './gather.ts'
import type { Item } from './item.ts'
import { isBody } from './guess/candidates.ts'
import { subtitleUnder } from './guess/front.ts'
import { withHeadings, type Headed } from './guess/guess.ts'
import { levelsOf } from './levels.ts'

/** A document's title, what stands before its chapters, and those. */
export interface Divided {
  readonly title: readonly Run[]
  readonly subtitle: readonly Run[]
  readonly asides: readonly Aside[]
  readonly opening: readonly Passage[]
  readonly notes: readonly string[]
  readonly chapters: readonly Chapter[]
}

/** Divides a document by its headings, a presentation by its slides. */
export function divide(document: readonly Matter[]): Divided {
  const slides = document.some((part) => part.kind === 'break' && part.at === 'slide')
  const headed = slides ? null : withHeadings(document)
  const { title, subtitle, items } = headed ? byHeadings(headed) : bySlides(document)
  return { title, subtitle, asides: headed?.asides ?? [], ...closed(gather(items)) }
}

interface Items {
  readonly title: readonly Run[]
  readonly subtitle: readonly Run[]
  readonly items: readonly Item[]
}

function byHeadings({ matter, reasons, subtitle }: Headed): Items {
  const { title, levelOf } = levelsOf(matter, reasons)
  const items = matter.flatMap((part): readonly Item[] => {
    const level = part.kind === 'heading' ? levelOf(part) : null
    if (part === title) return []
    if (part.kind === 'heading' && level !== null) {
      const { text, origin } = part
      return [
        { kind: 'opener', level, title: text, reason: reasons.get(part) ?? 'heading', origin },
      ]
    }
    return itemsOf(part)
  })
  return { title: title?.text ?? [], subtitle, items }
}

/** Each slide is a chapter; one that has only a heading opens a section, the first is the title. */
function bySlides(matter: readonly Matter[]): Items {
  const [first = [], ...others] = slidesOf(matter)
  const cover = titleOf(first)
  const subtitle = cover && subtitleUnder(cover, first)
  const rest = first.filter((part) => part !== cover && part !== subtitle)
  return {
    title: cover?.text ?? [],
    subtitle: subtitle?.text ?? [],
    items: [...rest.flatMap(itemsOf), ...others.flatMap(slideItems)],
  }
}

function slideItems(slide: readonly Matter[]): readonly Item[] {
  const [origin] = slide.map((part) => part.origin)
  if (!origin) return []
  const title = titleOf(slide)
  const rest = slide.filter((part) => part !== title)
  const level = title && !rest.some((part) => part.kind !== 'notes') ? 1 : 2
  const opener = {
    kind: 'opener',
    level,
    title: title?.text ?? [],
    reason: 'slide',
    origin,
  } as const
  return [opener, ...rest.flatMap(itemsOf)]
}

/** A slide's heading; where it has none, the short line that it begins with. */
function titleOf(
  slide: readonly Matter[],
): Extract<Matter, { kind: 'heading' | 'paragraph' }> | null {
  const heading = slide.find((part) => part.kind === 'heading')
  if (heading?.kind === 'heading') return heading
  const [first] = slide.filter(({ kind }) => kind !== 'notes' && kind !== 'figure')
  return first?.kind === 'paragraph' && !isBody(first) && slide.length > 1 ? first : null
}

function slidesOf(matter: readonly Matter[]): readonly (readonly Matter[])[] {
  const slides: Matter[][] = [[]]
  for (const part of matter) {
    if (part.kind === 'break' && part.at === 'slide') slides.push([])
    else if (part.kind !== 'break') slides.at(-1)?.push(part)
  }
  return slides.filter((slide) => slide.length > 0)
}

function itemsOf(part: Matter): readonly Item[] {
  if (part.kind === 'break') return []
  if (part.kind === 'notes') return [{ kind: 'notes', text: wordsOf(part.text) }]
  return [{ kind: 'passage', passage: part }]
}

/** The same without chapters that have neither words nor pictures. */
function closed(gathered: Gathered): Gathered {
  const chapters = gathered.chapters.filter(
    ({ title, passages, notes }) => title.length + passages.length + notes.length > 0,
  )
  return { ...gathered, chapters }
}
