import type { Block } from '../../model/block.ts'
import type { Layout } from '../../model/deck.ts'
import type { Inline } from '../../model/inline.ts'
import type { LanguageTag, Localised } from '../../model/language.ts'
import type { Why } from './deck-draft.ts'

/** One slide in one language while it is being laid out. */
export interface Plan {
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  /** The document's words that do not all stand on the slide. */
  readonly notes: readonly string[]
  readonly why: readonly Why[]
  /** Only where it is not what the blocks ask for. */
  readonly layout?: Layout
}

/** One slide in all languages that have it. */
export type Plans = Localised<Plan>

/** Applies to each language's value alone. */
export function mapLanguages<From, To>(
  slot: Localised<From>,
  change: (value: From, language: LanguageTag) => To,
): Localised<To> {
  return Object.fromEntries(
    Object.entries(slot).map(([language, value]) => [language, change(value, language)]),
  )
}

/** What each language has of slides, turned into slides that have each language; null where they differ in number. */
export function turned<Value>(
  slots: Localised<readonly Value[]>,
): readonly Localised<Value>[] | null {
  const rows = Object.entries(slots)
  const lengths = new Set(rows.map(([, values]) => values.length))
  if (lengths.size > 1) return null
  const [length = 0] = lengths
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      rows.flatMap(([language, values]) => {
        const value = values[index]
        return value === undefined ? [] : [[language, value] as const]
      }),
    ),
  )
}

/**
 * Applies a rule to each language; only where it makes the same of all, slide by slide and block
 * by block, may it stand.
 */
export function together<From>(
  slot: Localised<From>,
  rule: (value: From, language: LanguageTag) => readonly Plan[] | null,
): readonly Plans[] | null {
  const made = mapLanguages(slot, rule)
  const complete = mapLanguages(made, (plans) => plans ?? [])
  if (Object.values(made).some((plans) => plans === null)) return null
  const slides = turned(complete)
  return slides?.every(alike) === true ? slides : null
}

function alike(slide: Plans): boolean {
  return new Set(Object.values(slide).map(({ blocks }) => blocks.map(shapeOf).join())).size <= 1
}

/** Kind and count of what a block holds: what two languages of a slide must share. */
function shapeOf(block: Block): string {
  switch (block.type) {
    case 'table':
      return `table ${block.head.length} ${block.rows.length}`
    case 'list':
    case 'stats':
    case 'cards':
    case 'timeline':
    case 'gallery':
      return `${block.type} ${block.items.length}`
    case 'map':
      return `map ${block.places.length}`
    case 'chart':
      return `chart ${block.labels.length} ${block.series.length}`
    default:
      return block.type
  }
}
