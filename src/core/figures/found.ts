import type { FoundFigure } from './figure.ts'
import type { Reading } from './numeral.ts'

/** What a reader knows of a figure besides where it stands. */
type Known = Pick<FoundFigure, 'kind' | 'low'> & Partial<Omit<FoundFigure, 'from' | 'to' | 'text'>>

/**
 * A figure between two offsets of a text. What nothing else is known of is one value without a
 * unit, exact to the one, whose number is all of it, and that is spelt where it has no digit.
 */
export function found({ text }: Reading, from: number, to: number, known: Known): FoundFigure {
  const own = text.slice(from, to)
  return {
    high: known.low,
    unit: null,
    step: 1,
    spelt: !/\d/.test(own),
    lean: null,
    numberTo: to,
    ...known,
    from,
    to,
    text: own,
  }
}
