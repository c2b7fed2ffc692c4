import { emWidth } from './em-width.ts'
import { figureParts } from './figure-parts.ts'

/** The size of a figure's tail against its number, in em. */
export const tailSize = 0.42

/** The width of a figure in em of its number's size. */
export function figureWidth(value: string, unit: string | undefined): number {
  const { number, tail } = figureParts(value, unit)
  return emWidth(number) + (tail === '' ? 0 : tailSize * (emWidth(tail) + 0.2))
}
