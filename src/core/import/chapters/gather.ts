import type { Origin } from '../../document/document.ts'
import type { Chapter, Passage } from '../outline.ts'
import type { Item } from './item.ts'

/** What a run of items comes to. */
export interface Gathered {
  readonly opening: readonly Passage[]
  readonly chapters: readonly Chapter[]
}

/**
 * Each opener with all up to the next. Notes before the first chapter go into it; where there is
 * none, the whole is one without a title.
 */
export function gather(items: readonly Item[], origin: Origin): Gathered {
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
      const notes = chapters.length === 0 ? early : []
      chapters.push({ level, title, reason, origin, passages: [], notes })
    } else if (item.kind === 'notes') (chapter?.notes ?? early).push(item.text)
    else (chapter?.passages ?? opening).push(item.passage)
  }
  if (chapters.length > 0 || early.length === 0) return { opening, chapters }
  const whole = { level: 2, title: [], reason: 'slide', passages: opening, notes: early } as const
  return { opening: [], chapters: [{ ...whole, origin }] }
}
