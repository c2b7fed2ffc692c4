/** A part of a face: a file for some of its characters. */
export interface Slice {
  /** Its rule as it stands in the stylesheet. */
  readonly rule: string
  /** The file, from the stylesheet's folder. */
  readonly file: string
}

/**
 * The slices of a stylesheet that characters come from, each with its own. Where two have one, the
 * later rule goes first, as in a browser.
 */
export function slicesFor(css: string, letters: Iterable<string>): ReadonlyMap<Slice, string> {
  const slices = readSlices(css).reverse()
  const found = new Map<Slice, string>()
  for (const letter of letters) {
    const point = letter.codePointAt(0) ?? 0
    const slice = slices.find(({ ranges }) =>
      ranges.some(([from, to]) => from <= point && point <= to),
    )
    if (slice) found.set(slice, (found.get(slice) ?? '') + letter)
  }
  return found
}

/** Points from the first to the last, both included. */
type Range = readonly [number, number]

function readSlices(css: string): (Slice & { readonly ranges: readonly Range[] })[] {
  const rules = css.match(/@font-face\s*\{[^}]*\}/gu) ?? []
  return rules.flatMap((rule) => {
    const file = /url\(([^)]*)\)/u.exec(rule)?.[1]
    const ranges = /unicode-range:\s*([^;]*);/u.exec(rule)?.[1]?.split(',').map(rangeOf) ?? []
    return file === undefined ? [] : [{ rule, file, ranges }]
  })
}

function rangeOf(text: string): Range {
  const [from = 0, to = from] = text
    .trim()
    .slice('U+'.length)
    .split('-')
    .map((point) => Number.parseInt(point, 16))
  return [from, to]
}
