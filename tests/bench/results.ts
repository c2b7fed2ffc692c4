import type { Summary } from './statistics.ts'

/** One contestant with one deck: a row of a part's table. */
export interface Row {
  /** How many slides, or which deck. */
  readonly deck: string
  readonly contestant: string
  /** By what was measured, in the part's unit. */
  readonly measures: Readonly<Record<string, Summary>>
}

/** What one part of the bench found. */
export interface PartResult {
  readonly name: string
  /** The contestant that the others are set against. */
  readonly floor: string
  /** What its figures are in, unless in milliseconds; empty where they differ. */
  readonly unit?: string
  readonly rows: readonly Row[]
  /** What a reader of the figures must know. */
  readonly notes: readonly string[]
}

/** How many times the floor's median a row's is, or `null` where either is missing. */
export function ratioToFloor(result: PartResult, row: Row, measure: string): number | null {
  const floor = result.rows.find(
    ({ deck, contestant }) => deck === row.deck && contestant === result.floor,
  )
  return ratio(row.measures[measure], floor?.measures[measure])
}

/** The quotient of two medians, or `null` where either is missing. */
export function ratio(of: Summary | undefined, to: Summary | undefined): number | null {
  if (!of || !to || of.median === null || to.median === null || to.median === 0) return null
  return of.median / to.median
}

/**
 * A floor that differs by more than this between its own runs has been disturbed, and so has all
 * that was measured beside it.
 */
const mostSpread = 0.3

/** What was too restless to judge anything by: `MEASURE with DECK`. */
export function disturbed({ rows, floor }: PartResult): readonly string[] {
  return rows
    .filter(({ contestant }) => contestant === floor)
    .flatMap(({ deck, measures }) =>
      Object.entries(measures)
        .filter(([, { spread }]) => spread > mostSpread)
        .map(([measure]) => `${measure} with ${deck}`),
    )
}
