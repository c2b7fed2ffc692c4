import budgets from './budgets.json' with { type: 'json' }
import { ratio } from './results.ts'
import type { PartResult } from './results.ts'

/** A promise about one ratio or one median, and what this run found. */
export interface Verdict {
  readonly budget: string
  readonly most: number
  readonly found: number
  readonly holds: boolean
  /** Whether an end of it was measured in a single run, which cannot tell how noisy it was. */
  readonly once: boolean
}

/**
 * Sets what was measured against `budgets.json`, whose ends are written `CONTESTANT@DECK`. A
 * budget without `to` is about a median as it is. What this run did not measure is left out.
 */
export function judge(results: readonly PartResult[]): readonly Verdict[] {
  return budgets.flatMap(({ part, measure, of, to, most }) => {
    const result = results.find(({ name }) => name === part)
    if (!result) return []
    const own = find(result, of, measure)
    const other = to === undefined ? undefined : find(result, to, measure)
    const found = to === undefined ? own?.median : ratio(own, other)
    if (found === undefined || found === null) return []
    const ends = to === undefined ? of : `${of} / ${to}`
    const once = [own, other].some((summary) => summary?.runs.length === 1)
    return [{ budget: `${part}: ${measure}, ${ends}`, most, found, holds: found <= most, once }]
  })
}

function find({ rows }: PartResult, end: string, measure: string) {
  const row = rows.find(({ contestant, deck }) => `${contestant}@${deck}` === end)
  return row?.measures[measure]
}
