import type { LanguageTag } from '../../../model/language.ts'
import { mapLanguages } from '../plan.ts'
import type { Localised } from '../../../model/language.ts'
import { statsIn } from '../stats/read.ts'
import type { Find } from './find.ts'
import { cardsFind, listFind } from './lists.ts'
import { figuresFind } from './numbers.ts'
import { timelineFind } from './timeline.ts'

type Rule = (sentences: readonly string[], at: number, language: LanguageTag) => Find | null

/**
 * What a text's sentences show better than they tell, the same finds in each language: a figure
 * that only one of them has stays in its sentence.
 */
export function findsOf(texts: Localised<readonly string[]>): Localised<readonly Find[]> {
  const told = Object.entries(texts).map(
    ([language, sentences]) =>
      new Set(sentences.flatMap((words) => statsIn(words, language).map(({ key }) => key))),
  )
  const figures: Rule = figuresFind((key) => told.every((keys) => keys.has(key)))
  const rules: readonly Rule[] = [timelineFind, cardsFind, figures, listFind]
  const found = mapLanguages(texts, (sentences, language) => {
    const finds: Find[] = []
    for (let at = 0; at < sentences.length; at = Math.max(at + 1, finds.at(-1)?.to ?? 0)) {
      for (const rule of rules) {
        const find = rule(sentences, at, language)
        if (!find) continue
        finds.push(find)
        break
      }
    }
    return finds
  })
  return shared(found)
}

/** In each language the finds that all others have too, in the same order. */
function shared(found: Localised<readonly Find[]>): Localised<readonly Find[]> {
  const [first = [], ...others] = Object.values(found).map((finds) => finds.map(({ key }) => key))
  const common = others.reduce<readonly string[]>(longestCommon, first)
  return mapLanguages(found, (finds) => {
    let next = 0
    return finds.filter(({ key }) => {
      const kept = key === common[next]
      if (kept) next += 1
      return kept
    })
  })
}

/** The longest sequence that both have, with gaps. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  let row: (readonly string[])[] = Array.from({ length: other.length + 1 }, () => [])
  for (const key of one) {
    const next: (readonly string[])[] = [[]]
    other.forEach((each, index) => {
      const above = row[index + 1] ?? []
      const before = next[index] ?? []
      const longer = above.length >= before.length ? above : before
      next.push(each === key ? [...(row[index] ?? []), key] : longer)
    })
    row = next
  }
  return row.at(-1) ?? []
}
