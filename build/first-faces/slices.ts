import { basename } from 'node:path'

/** A part of a face: a file for some of its characters. */
export interface Slice {
  /** Its rule as it stands in the stylesheet. */
  readonly rule: string
  /** The file, from the stylesheet's folder. */
  readonly file: string
  readonly ranges: readonly Range[]
}

/**
 * Han slices have a number. Others have a script's name and stay whole: Latin letters are set in
 * pairs, and no pair spans two files.
 */
export function isHan({ file }: Slice): boolean {
  return /-\d+-wght-normal\.woff2$/u.test(file)
}

/** What a file is called that has few of a slice's characters. */
export function smallName({ file }: Slice): string {
  return `first-${basename(file)}`
}

/** Points from the first to the last, both included. */
type Range = readonly [number, number]

/** The slices of a face's stylesheet, in its order. */
export function readSlices(css: string): readonly Slice[] {
  const rules = css.match(/@font-face\s*\{[^}]*\}/gu) ?? []
  return rules.flatMap((rule) => {
    const file = /url\(([^)]*)\)/u.exec(rule)?.[1]
    const ranges = /unicode-range:\s*([^;]*);/u.exec(rule)?.[1]?.split(',').map(rangeOf) ?? []
    return file === undefined ? [] : [{ rule, file, ranges }]
  })
}

/**
 * The slices that characters come from, each with its own. Where two have one, the later goes
 * first, as in a browser.
 */
export function slicesFor(
  slices: readonly Slice[],
  letters: Iterable<string>,
): ReadonlyMap<Slice, string> {
  const found = new Map<Slice, string>()
  for (const letter of letters) {
    const point = pointOf(letter)
    const slice = slices.findLast(({ ranges }) =>
      ranges.some(([from, to]) => from <= point && point <= to),
    )
    if (slice) found.set(slice, (found.get(slice) ?? '') + letter)
  }
  return found
}

/** A slice's rule for these of its characters only, from a file of their own. */
export function ruleFor({ rule, file }: Slice, letters: Iterable<string>, own: string): string {
  return ranged(rule.replace(file, own), rangesOf(letters))
}

/** A slice's rule without the characters that others have, or `null` where none is left. */
export function ruleWithout({ rule, ranges }: Slice, taken: readonly Range[]): string | null {
  const left = taken.reduce<readonly Range[]>(
    (rest, [first, last]) =>
      rest.flatMap(([from, to]): readonly Range[] =>
        last < from || first > to
          ? [[from, to]]
          : [
              ...(from < first ? [[from, first - 1] as const] : []),
              ...(last < to ? [[last + 1, to] as const] : []),
            ],
      ),
    ranges,
  )
  return left.length > 0 ? ranged(rule, left) : null
}

/** Each character of a text as a range of its own. */
export function rangesOf(letters: Iterable<string>): readonly Range[] {
  return Array.from(letters, (letter) => [pointOf(letter), pointOf(letter)])
}

function ranged(rule: string, ranges: readonly Range[]): string {
  const points = ranges.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  )
  return rule.replace(/unicode-range:[^;]*/u, `unicode-range: ${points.join()}`)
}

function rangeOf(text: string): Range {
  const [from = 0, to = from] = text
    .trim()
    .slice('U+'.length)
    .split('-')
    .map((point) => Number.parseInt(point, 16))
  return [from, to]
}

function pointOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

function hex(point: number): string {
  return point.toString(16)
}
