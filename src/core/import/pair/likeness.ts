import { wordsOf } from '../../document/runs.ts'
import { textsOf } from '../../document/texts.ts'
import { lettersOf, perHan } from '../language/script.ts'
import type { Chapter, Passage } from '../outline.ts'

/** What can be told of a chapter in any language. */
export interface Trait {
  readonly level: number
  /** How much of the whole it is, 0 to 1. */
  readonly share: number
  readonly numbers: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly kinds: string
}

/** The traits of all chapters of one language. */
export function traitsOf(chapters: readonly Chapter[]): readonly Trait[] {
  const texts = chapters.map(({ title, passages }) =>
    [wordsOf(title), ...passages.flatMap(wordsIn)].join(' '),
  )
  const sizes = texts.map((text) => text.length + lettersOf('han', text) * (perHan - 1))
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  return chapters.map(({ level, passages }, index) => ({
    level,
    share: (sizes[index] ?? 0) / total,
    numbers: new Set(
      (texts[index] ?? '').match(/\d[\d,.]*\d|\d/gu)?.map((number) => number.replaceAll(',', '')),
    ),
    figures: new Set(
      passages.flatMap((passage) => (passage.kind === 'figure' ? [passage.media] : [])),
    ),
    kinds: passages.map(({ kind }) => kind).join(' '),
  }))
}

/** How unlike two chapters are: 0 says the same, above 1 they are better left alone. */
export function distance(one: Trait, other: Trait): number {
  const level = one.level === other.level ? 0 : 0.3
  const kinds = one.kinds === other.kinds ? 0 : 0.15
  const size = Math.min(0.6, Math.abs(Math.log((one.share + 0.01) / (other.share + 0.01))) * 0.4)
  return (
    level +
    kinds +
    size +
    apart(one.numbers, other.numbers) * 0.6 +
    apart(one.figures, other.figures) * 0.6
  )
}

/** 0 where two sets are the same, 1 where they share nothing; empty ones say nothing. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size
  if (all === 0) return 0
  return 1 - [...one].filter((each) => other.has(each)).length / all
}

function wordsIn(passage: Passage): readonly string[] {
  return passage.kind === 'figure' ? [] : textsOf(passage).map(wordsOf)
}
