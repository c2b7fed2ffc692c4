import { cutAtGaps } from '../../core/text/spacing.ts'

const engineSetsGaps = CSS.supports('text-autospace', 'normal')

/** A text cut where a thin gap belongs; whole where the engine sets the gap itself. */
export function pieces(text: string): readonly string[] {
  return engineSetsGaps ? [text] : cutAtGaps(text)
}
