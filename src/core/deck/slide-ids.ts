import type { Report } from '../diagnostics/log.ts'
import type { Draft } from './draft.ts'
import type { Slot } from './pair.ts'

/** Makes the ids of one file unique: a second slide of the same id is an error and gets another. */
export function uniqueIds(drafts: readonly Draft[], report: Report): readonly Draft[] {
  const unused = namer(drafts)
  const seen = new Set<string>()
  return drafts.map((draft) => {
    const { id, place } = draft
    if (id === null) return draft
    if (!seen.has(id)) {
      seen.add(id)
      return draft
    }
    report('error', 'id-duplicate', place, { id })
    return { ...draft, id: unused(id) }
  })
}

/** A unique id for each slide: the author's, else by position (`slide-3`). */
export function slideIds(slots: readonly Slot[]): readonly string[] {
  const unused = namer(slots.flatMap(({ drafts }) => [...drafts.values()]))
  return slots.map(({ drafts }, index) => {
    for (const { id } of drafts.values()) if (id !== null) return id
    return unused(`slide-${index + 1}`)
  })
}

/** Gives out names that nobody has: the wanted one, or the wanted one with a further number. */
function namer(drafts: readonly Draft[]): (wanted: string) => string {
  const taken = new Set(drafts.flatMap(({ id }) => id ?? []))
  const next = new Map<string, number>()
  return (wanted) => {
    let name = wanted
    let number = next.get(wanted) ?? 2
    for (; taken.has(name); number += 1) name = `${wanted}-${number}`
    next.set(wanted, number)
    taken.add(name)
    return name
  }
}
