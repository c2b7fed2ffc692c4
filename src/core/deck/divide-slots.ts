import type { LanguageTag } from '../model/language.ts'
import { divisible } from './divide.ts'
import type { Draft } from './draft.ts'
import { isBrief } from './layout.ts'
import type { Slot } from './pair.ts'

/**
 * Divides the slides of plain documents that are too long. All languages of a slide divide into
 * the same number, the largest that one of them wants and each of them can fill, so that they
 * stay paired. The title is repeated; notes and the section stay with the first. The cover keeps
 * only its title, unless what stands below it is brief.
 */
export function divideSlots(slots: readonly Slot[]): readonly Slot[] {
  const [cover, ...rest] = slots
  return cover ? [...openCover(cover), ...rest].flatMap(divideSlot) : []
}

function openCover(cover: Slot): readonly Slot[] {
  const drafts = [...cover.drafts.values()]
  const whole = drafts.every(({ blocks }) => isBrief(blocks, 2))
  if (whole || !drafts.every(({ divisible, title }) => divisible && title.length > 0))
    return [cover]
  const opening = mapped(cover, (draft) => ({ ...draft, blocks: [] }))
  return [opening, mapped(cover, (draft) => partOf(draft, draft.blocks, 1))]
}

function divideSlot(slot: Slot): readonly Slot[] {
  const drafts = [...slot.drafts.values()]
  if (!drafts.every((draft) => draft.divisible)) return [slot]
  const wanted = Math.max(...drafts.map(({ blocks }) => divisible(blocks).wanted))
  const parts = Math.min(wanted, ...drafts.map(({ blocks }) => divisible(blocks, wanted).most))
  if (parts === 1) return [slot]
  const divided = new Map(
    drafts.map((draft) => [draft, divisible(draft.blocks, wanted).into(parts)]),
  )
  return Array.from({ length: parts }, (_, index) =>
    mapped(slot, (draft) => partOf(draft, divided.get(draft)?.[index] ?? [], index)),
  )
}

function mapped({ drafts }: Slot, change: (draft: Draft) => Draft): Slot {
  return {
    drafts: new Map<LanguageTag, Draft>(
      Array.from(drafts, ([language, draft]) => [language, change(draft)]),
    ),
  }
}

function partOf(draft: Draft, blocks: Draft['blocks'], index: number): Draft {
  return index === 0
    ? { ...draft, blocks }
    : { ...draft, blocks, section: null, notes: '', audio: null }
}
