/** A figure that is one plain number: `302`, `1.09`, `10,301`, `99.9%`, `80+`. */
const plain = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([%‰+]?)$/

/** `2014`, or `2014年`: a year is not counted up to. */
const year = /^(?:1\d|20|21)\d\d$/

/**
 * How a figure is written on the way up to it, in its own written form: the same decimals, the same
 * separators, the same sign.
 *
 * @param number the large part of a figure (`figureParts`)
 * @param tail what follows it
 * @returns the writing at a share of the way, 0 to 1; null for what is not one plain number, or is a
 *   year: such a figure simply stands there
 */
export function countTo(number: string, tail: string): ((share: number) => string) | null {
  const [, whole, decimals = '', sign = ''] = plain.exec(number) ?? []
  if (whole === undefined) return null
  if (year.test(number) && (tail === '' || tail.startsWith('年'))) return null
  const value = Number(whole.replaceAll(',', '') + decimals)
  const places = Math.max(0, decimals.length - 1)
  const numbers = new Intl.NumberFormat('en', {
    useGrouping: whole.includes(','),
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  return (share) => (share >= 1 ? number : numbers.format(value * share) + sign)
}
