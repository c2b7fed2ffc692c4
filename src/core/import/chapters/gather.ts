import type { Chapter, Passage } from '../outline.ts'
import type { Item } from './item.ts'

/** What a run of items comes to. */
export interface Gathered {
  readonly opening: readonly Passage[]
  readonly notes: readonly string[]
  readonly chapters: readonly Chapter[]
}

/** Each opener with all up to the next; what is before the first stands apart. */
export function gather(items: readonly Item[]): Gathered {
  const opening: Passage[] = []
  const early: string[] = []
  const chapters: (Omit<Chapter, 'passages' | 'notes'> & {
    readonly passages: Passage[]
    readonly notes: string[]
  })[] = []
  for (const item of items) {
    const chapter = chapters.at(-1)
    if (item.kind === 'opener') {
      const { level, title, reason, origin } = item
      chapters.push({ level, title, reason, origin, passages: [], notes: [] })
    } else if (item.kind === 'notes') (chapter?.notes ?? early).push(item.text)
    else (chapter?.passages ?? opening).push(item.passage)
  }
  return { opening, notes: early, chapters }
}
