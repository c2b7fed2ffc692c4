import type { Body } from '../../../core/blocks/kinds.ts'
import { figureParts } from '../figure-parts.ts'

type Chart = Body<'chart'>

/** One value of a chart, as it is drawn and as it is read. */
export interface Reading {
  readonly label: string
  readonly value: number
  readonly shown: string
  readonly emphasis: boolean
}

/** Writes numbers as the language does, with the chart's unit. */
export function writer(unit: string | undefined, language: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 10 })
  return (value) => {
    const { number, tail } = figureParts(numbers.format(value), unit)
    return number + tail
  }
}

/** A series' values beside their labels, each as the visitor reads it. */
export function readings(chart: Chart, series: number, language: string): readonly Reading[] {
  const write = writer(chart.unit, language)
  const values = chart.series[series]?.values ?? []
  return values.map((value, index) => ({
    label: chart.labels[index] ?? '',
    value,
    shown: chart.displays[index] ?? write(value),
    emphasis: chart.emphasis[index] ?? false,
  }))
}

/** The colour of a series or a slice: the theme has five, then they come round again. */
export function colour(index: number): string {
  return `var(--series-${(index % 5) + 1})`
}
