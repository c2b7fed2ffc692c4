import budgets from './budgets.json' with { type: 'json' }
import { ratio } from './results.ts'
import type { PartResult } from './results.ts'

/** A promise about one ratio, and what this run found. */
export interface Verdict {
  readonly budget: string
  readonly most: number
  readonly found: number
  readonly holds: boolean
}

/**
 * Sets what was measured against `budgets.json`, whose ends are written `CONTESTANT@DECK`. What
 * this run did not measure is left out.
 */
export function judge(results: readonly PartResult[]): readonly Verdict[] {
  return budgets.flatMap(({ part, measure, of, to, most }) => {
    const result = results.find(({ name }) => name === part)
    if (!result) return []
    const found = ratio(find(result, of, measure), find(result, to, measure))
    if (found === null) return []
    return [{ budget: `${part}: ${measure}, ${of} / ${to}`, most, found, holds: found <= most }]
  })
}

function find({ rows }: PartResult, end: string, measure: string) {
  const row = rows.find(({ contestant, deck }) => `${contestant}@${deck}` === end)
  return row?.measures[measure]
}
