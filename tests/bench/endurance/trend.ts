/** Where a line through equally spaced values leads. */
export interface Trend {
  /** By how much the line rises from the first value to the last, as a part of its middle. */
  readonly growth: number
  /** Whether it could as well be level: zero lies within two standard errors of the slope. */
  readonly level: boolean
}

/** The line of least squares through some values; fewer than three say nothing. */
export function trendOf(values: readonly number[]): Trend {
  const count = values.length
  if (count < 3) return { growth: 0, level: true }
  const middle = (count - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const width = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / width
  const rest = values.reduce(
    (sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2,
    0,
  )
  const error = Math.sqrt(rest / (count - 2) / width)
  const growth = mean === 0 ? 0 : (slope * (count - 1)) / mean
  return { growth, level: Math.abs(slope) <= 2 * error }
}
