import { figuresIn } from '../../../figures/read.ts'
import type { FoundFigure } from '../../../figures/figure.ts'
import type { Block } from '../../../model/block.ts'
import type { LanguageTag } from '../../../model/language.ts'
import type { Passage } from '../../outline.ts'
import { wordsOf } from '../runs.ts'
import { isHeaded } from '../tables.ts'

type Table = Extract<Passage, { kind: 'table' }>

const fewestRows = 3
const mostRows = 12
const mostSeries = 3

/** A table of figures of one measure below a head as a chart; null for any other table. */
export function chartOfTable(table: Table, language: LanguageTag): Block | null {
  const { rows } = table
  const [names = [], ...body] = rows.map((row) => row.map(wordsOf))
  const columns = names.length
  if (!isHeaded(table) || body.length < fewestRows || body.length > mostRows) return null
  if (columns < 2 || columns > mostSeries + 1 || names.some((name) => name === '')) return null
  const labels = body.map(([label = '']) => label)
  const cells = body.map((row) => row.slice(1).map((cell) => onlyFigure(cell, language)))
  const figures = cells.flat()
  const full = cells.every((row) => row.length === columns - 1) && !labels.includes('')
  if (!full || !figures.every((figure) => figure !== null)) return null
  const [first] = figures
  if (figures.some(({ unit }) => unit !== first?.unit)) return null
  const valueAt = (row: number, column: number) => cells[row]?.[column]?.low ?? 0
  const series = names.slice(1).map((name, column) => ({
    name: columns === 2 ? undefined : name,
    values: body.map((_, row) => valueAt(row, column)),
  }))
  const one = series.length === 1
  return {
    type: 'chart',
    kind: kindOf(labels, language),
    unit: undefined,
    caption: one ? names[1] : undefined,
    labels,
    displays: body.map((row) => (one ? (row[1] ?? null) : null)),
    emphasis: labels.map(() => false),
    notes: labels.map(() => null),
    series,
  }
}

/** A cell's figure when it holds nothing else; a year is a name, not a figure. */
function onlyFigure(cell: string, language: LanguageTag): FoundFigure | null {
  const figures = figuresIn(cell, language)
  const [figure] = figures
  const rest = figure ? cell.slice(0, figure.from) + cell.slice(figure.to) : cell
  const plain = figures.length === 1 && figure?.low === figure?.high && rest.trim() === ''
  return plain && figure && ['number', 'percent', 'money'].includes(figure.kind) ? figure : null
}

/** Years in a row stand side by side, many of them as a line; other names below each other. */
function kindOf(labels: readonly string[], language: LanguageTag): 'bar' | 'column' | 'line' {
  const years = labels.every(
    (label) =>
      /^\d{4}$/.test(label) || figuresIn(label, language).some(({ kind }) => kind === 'year'),
  )
  return years ? (labels.length > 6 ? 'line' : 'column') : 'bar'
}
