import type { LanguageTag } from '../model/language.ts'
import type { Draft } from './draft.ts'

/** One slide of the deck: what each language has for it. */
export interface Slot {
  readonly drafts: ReadonlyMap<LanguageTag, Draft>
}

interface OpenSlot {
  readonly drafts: Map<LanguageTag, Draft>
}

/**
 * Pairs the slides of a deck's languages, one language after the other, the default first.
 *
 * Slides with the same `id` are one slide. These shared ids divide both files into stretches, and
 * within a stretch slides pair by position: the first with the first, and so on, but never two
 * that each have an id of their own. Where a stretch holds more slides in one language than in
 * the other, those without an id pair among themselves first, then what is left, in order; a
 * slide too many thus disturbs its stretch and nothing behind it.
 *
 * The order is the default language's. A slide that it lacks stands behind its predecessor.
 */
export function pairSlides(
  languages: readonly LanguageTag[],
  drafts: ReadonlyMap<LanguageTag, readonly Draft[]>,
): readonly Slot[] {
  let slots: readonly OpenSlot[] = []
  for (const language of languages) {
    slots = withLanguage(slots, language, drafts.get(language) ?? [])
  }
  return slots
}

function withLanguage(
  slots: readonly OpenSlot[],
  language: LanguageTag,
  drafts: readonly Draft[],
): readonly OpenSlot[] {
  const pairs = match(slots, drafts)
  const behind = new Map<OpenSlot | null, OpenSlot[]>()
  let predecessor: OpenSlot | null = null
  for (const draft of drafts) {
    const slot = pairs.get(draft)
    if (slot) {
      slot.drafts.set(language, draft)
      predecessor = slot
    } else {
      const extra: OpenSlot = { drafts: new Map([[language, draft]]) }
      const row = behind.get(predecessor)
      if (row) row.push(extra)
      else behind.set(predecessor, [extra])
    }
  }
  return [
    ...(behind.get(null) ?? []),
    ...slots.flatMap((slot) => [slot, ...(behind.get(slot) ?? [])]),
  ]
}

function match(slots: readonly OpenSlot[], drafts: readonly Draft[]): Map<Draft, OpenSlot> {
  const pairs = new Map<Draft, OpenSlot>()
  const byId = new Map(slots.flatMap((slot) => idsOf(slot).map((id) => [id, slot] as const)))
  const shared = new Set<string>()
  for (const draft of drafts) {
    const slot = draft.id === null ? undefined : byId.get(draft.id)
    if (!slot || draft.id === null) continue
    pairs.set(draft, slot)
    shared.add(draft.id)
  }
  const theirs = stretches(drafts, ({ id }) => (id !== null && shared.has(id) ? id : null))
  const ours = stretches(slots, (slot) => idsOf(slot).find((id) => shared.has(id)) ?? null)
  for (const [anchor, stretch] of theirs) {
    for (const [slot, draft] of matchStretch(ours.get(anchor) ?? [], stretch))
      pairs.set(draft, slot)
  }
  return pairs
}

function idsOf({ drafts }: Slot): readonly string[] {
  return [...drafts.values()].flatMap(({ id }) => (id === null ? [] : [id]))
}

/** Rows of items between anchors, by the anchor before them (the empty text at the start). */
function stretches<Item>(
  items: readonly Item[],
  anchorOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const rows = new Map<string, Item[]>()
  let row: Item[] = []
  rows.set('', row)
  for (const item of items) {
    const anchor = anchorOf(item)
    if (anchor === null) row.push(item)
    else rows.set(anchor, (row = []))
  }
  return rows
}

type Pair = readonly [OpenSlot, Draft]

function matchStretch(slots: readonly OpenSlot[], drafts: readonly Draft[]): readonly Pair[] {
  if (slots.length === drafts.length) return inOrder(slots, drafts)
  const free = slots.filter((slot) => idsOf(slot).length === 0)
  const first = inOrder(
    free,
    drafts.filter(({ id }) => id === null),
  )
  const takenSlots = new Set(first.map(([slot]) => slot))
  const takenDrafts = new Set(first.map(([, draft]) => draft))
  return [
    ...first,
    ...inOrder(
      slots.filter((slot) => !takenSlots.has(slot)),
      drafts.filter((draft) => !takenDrafts.has(draft)),
    ),
  ]
}

function inOrder(slots: readonly OpenSlot[], drafts: readonly Draft[]): readonly Pair[] {
  return slots.flatMap((slot, index) => {
    const draft = drafts[index]
    return draft && (draft.id === null || idsOf(slot).length === 0) ? [[slot, draft] as const] : []
  })
}
