import type { Run } from '../../document/document.ts'
import type { Mend } from '../outline.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Letters of a text to be replaced, between two offsets in UTF-16 units. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly certain: boolean
  readonly kind: Mend['kind']
}

/** Finds one kind of slip; its edits are in order and do not overlap. */
export type Mender = (text: string, vocabulary: Vocabulary) => readonly Edit[]

/** The text with all edits made, in the runs where each begins. */
export function applyEdits(runs: readonly Run[], edits: readonly Edit[]): readonly Run[] {
  if (edits.length === 0) return runs
  let start = 0
  let next = 0
  const changed = runs.map((run) => {
    const end = start + run.text.length
    let text = ''
    let at = start
    for (let edit = edits[next]; edit && edit.from < end; edit = edits[next]) {
      if (edit.from >= start) text += run.text.slice(at - start, edit.from - start) + edit.text
      at = Math.min(end, Math.max(at, edit.to))
      if (edit.to > end) break
      next += 1
    }
    text += run.text.slice(at - start)
    start = end
    return { ...run, text }
  })
  return changed.filter(({ text }) => text !== '')
}

/** What an edit does, with the words around it, as a report shows it. */
export function mendOf(text: string, edit: Edit): Omit<Mend, 'origin'> {
  const { from, to, certain, kind } = edit
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? ''
  const after = /^\S{0,20}/u.exec(text.slice(to, to + 20))?.[0] ?? ''
  return {
    before: before + text.slice(from, to) + after,
    after: before + edit.text + after,
    certain,
    kind,
  }
}
