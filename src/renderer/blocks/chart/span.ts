/** Where zero and the ends of a linear scale lie: bars always start at zero. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** The span of some values and zero; never empty, so that a chart of zeros can be drawn. */
export function spanOf(values: readonly number[]): Span {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return low === high ? { low, high: low + 1 } : { low, high }
}

/** A value's bar on a span, in parts of the whole: where it starts and how long it is. */
export function bar(
  value: number,
  { low, high }: Span,
): { readonly start: number; readonly size: number } {
  const whole = high - low
  return { start: (Math.min(0, value) - low) / whole, size: Math.abs(value) / whole }
}
