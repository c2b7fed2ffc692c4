import type { Origin, Run } from '../../document/document.ts'
import { wordsOf } from '../../document/runs.ts'
import type { Chapter, Passage } from '../outline.ts'
import type { Matter } from './figures.ts'
import { gather } from './gather.ts'
import type { Item } from './item.ts'
import { levelsOf } from './levels.ts'

/** A document's title, what stands before its chapters, and those. */
export interface Divided {
  readonly title: readonly Run[]
  readonly opening: readonly Passage[]
  readonly chapters: readonly Chapter[]
}

/** Divides a document by its headings, a presentation by its slides. */
export function divide(matter: readonly Matter[]): Divided {
  const slides = matter.some((part) => part.kind === 'break' && part.at === 'slide')
  const { title, items } = slides ? bySlides(matter) : byHeadings(matter)
  const [origin = nowhere] = matter.map((part) => part.origin)
  return { title, ...closed(gather(items, origin)) }
}

const nowhere: Origin = { file: '', line: null, page: null }

interface Items {
  readonly title: readonly Run[]
  readonly items: readonly Item[]
}

function byHeadings(matter: readonly Matter[]): Items {
  const { title, levelOf } = levelsOf(matter)
  const items = matter.flatMap((part): readonly Item[] => {
    const level = part.kind === 'heading' ? levelOf(part) : null
    if (part === title) return []
    if (part.kind === 'heading' && level !== null) {
      return [{ kind: 'opener', level, title: part.text, reason: 'heading', origin: part.origin }]
    }
    return itemsOf(part)
  })
  return { title: title?.text ?? [], items }
}

/** Each slide is a chapter; one that has only a heading opens a section, the first is the title. */
function bySlides(matter: readonly Matter[]): Items {
  const slides = slidesOf(matter)
  const [first, ...others] = slides
  const cover = first?.find((part) => part.kind === 'heading')
  return {
    title: cover?.kind === 'heading' ? cover.text : [],
    items: [
      ...(first ?? []).filter((part) => part !== cover).flatMap(itemsOf),
      ...others.flatMap(slideItems),
    ],
  }
}

function slideItems(slide: readonly Matter[]): readonly Item[] {
  const [origin] = slide.map((part) => part.origin)
  if (!origin) return []
  const heading = slide.find((part) => part.kind === 'heading')
  const rest = slide.filter((part) => part !== heading)
  const level = heading && !rest.some((part) => part.kind !== 'notes') ? 1 : 2
  const title = heading?.kind === 'heading' ? heading.text : []
  return [{ kind: 'opener', level, title, reason: 'slide', origin }, ...rest.flatMap(itemsOf)]
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
function closed(divided: Omit<Divided, 'title'>): Omit<Divided, 'title'> {
  const chapters = divided.chapters.filter(
    ({ title, passages, notes }) => title.length + passages.length + notes.length > 0,
  )
  return { ...divided, chapters }
}
