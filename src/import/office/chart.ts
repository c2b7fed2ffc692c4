import type { OfficeAttachment } from 'officeparser'
import type { Part } from '../../core/document/document.ts'

/** A part that does not know its place yet. */
export type Unplaced<Each = Part> = Each extends Part ? Omit<Each, 'origin'> : never

/** A chart's title as a caption and its figures as a table; `null` for one without figures. */
export function chartTable(chart: OfficeAttachment['chartData']): readonly Unplaced[] | null {
  if (!chart) return null
  const { title = '', labels, dataSets } = chart
  const series = dataSets.filter(({ values }) => values.length > 0)
  if (series.length === 0) return null
  const count = Math.max(...series.map(({ values }) => values.length))
  const rows = [
    ['', ...series.map(({ name = '' }) => name)],
    ...Array.from({ length: count }, (_, index) => [
      labels[index] ?? series[0]?.pointLabels[index] ?? '',
      ...series.map(({ values }) => values[index] ?? ''),
    ]),
  ]
  const words = (text: string) => (text === '' ? [] : [{ text }])
  return [
    ...(title === '' ? [] : [{ kind: 'caption' as const, text: [{ text: title }] }]),
    { kind: 'table', head: true, rows: rows.map((row) => row.map(words)) },
  ]
}
