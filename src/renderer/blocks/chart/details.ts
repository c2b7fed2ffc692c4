import type { Body } from '../../../core/blocks/kinds.ts'
import type { Detail } from '../reader/detail.ts'
import { readings, writer, type Reading } from './reading.ts'

/**
 * What each value of a chart says when it is touched: label by label, series by series within each.
 *
 * @param ofWhole says what part of a ring a slice is, from a percentage
 */
export function detailsOf(
  chart: Body<'chart'>,
  language: string,
  ofWhole: (share: string) => string,
): readonly Detail[] {
  const series = chart.series.map((_, index) => readings(chart, index, language))
  const share = shares(chart, series[0] ?? [], language)
  return chart.labels.flatMap((label, index) =>
    series.flatMap((values, order): readonly Detail[] => {
      const reading = values[index]
      if (!reading) return []
      const name = [label, chart.series[order]?.name].filter(Boolean).join(' · ')
      const part = share?.[index]
      const note = [part && ofWhole(part), chart.notes[index]].filter(Boolean).join(' · ')
      return [{ name, value: reading.shown, note: note || undefined }]
    }),
  )
}

/** The slices of a ring in percent of it; null where there is no whole, or the values say it already. */
function shares(
  { kind }: Body<'chart'>,
  slices: readonly Reading[],
  language: string,
): readonly string[] | null {
  const whole = slices.reduce((sum, { value }) => sum + Math.max(0, value), 0)
  if (kind !== 'donut' || slices.length < 2 || whole === 0) return null
  if (slices.some(({ shown }) => shown.includes('%'))) return null
  const write = writer('%', language)
  return slices.map(({ value }) => write(Math.round((1000 * Math.max(0, value)) / whole) / 10))
}
