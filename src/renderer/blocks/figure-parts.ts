/** A figure as it is set: the number large, what follows it smaller on the same line. */
export interface FigureParts {
  readonly number: string
  readonly tail: string
}

const hanTail = /^(.*\p{Nd}\S*?)(\p{Script=Han}+)$/su

/**
 * Parts a value and its unit where their sizes change. Chinese writes the magnitude into the value
 * (`302万` `人`, `80多` `个`, `2014年`): the Han after the digits goes with the unit.
 * A unit in letters stands off its number by a space, a Han unit or a sign does not.
 */
export function figureParts(value: string, unit: string | undefined): FigureParts {
  const [, number = value, han = ''] = hanTail.exec(value) ?? []
  const space = unit !== undefined && /^\p{Script=Latin}/u.test(unit) ? '\u00a0' : ''
  return { number, tail: han + space + (unit ?? '') }
}
