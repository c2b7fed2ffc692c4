import { disturbed, ratioToFloor } from './results.ts'
import type { PartResult, Row } from './results.ts'
import type { Summary } from './statistics.ts'

/** A part's figures for people: medians, their spread, and the ratio to the floor. */
export function table(result: PartResult): string {
  const { name, floor, rows, notes, unit = 'ms' } = result
  const measures = [...new Set(rows.flatMap((row) => Object.keys(row.measures)))]
  const head = [
    'deck',
    'contestant',
    ...measures.flatMap((measure) => [`${measure} ${unit}`.trim(), 'spread', `× ${floor}`]),
  ]
  const body = rows.map((row) => [
    row.deck,
    row.contestant,
    ...measures.flatMap((measure) => cells(result, row, measure)),
  ])
  const restless = disturbed(result)
  const busy =
    restless.length === 0
      ? []
      : [
          `The machine is too busy to judge ${restless.join(', ')}: the floor's own runs differ by more than 30 %.`,
        ]
  return [name, ...columns([head, ...body]), ...notes, ...busy].join('\n')
}

function cells(result: PartResult, row: Row, measure: string): readonly string[] {
  const summary: Summary | undefined = row.measures[measure]
  if (!summary) return ['', '', '']
  if (summary.median === null) return ['gave up', '', '']
  const ratio = ratioToFloor(result, row, measure)
  return [
    summary.median.toFixed(summary.median < 10 ? 1 : 0),
    summary.runs.length === 1 ? 'one run' : `${Math.round(summary.spread * 100)} %`,
    ratio === null ? '' : ratio.toFixed(2),
  ]
}

/** The first two columns hold names, the rest figures. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column < 2 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
