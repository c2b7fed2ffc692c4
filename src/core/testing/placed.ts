import type { Placed } from '../compare/agree.ts'
import { figuresIn } from '../figures/read.ts'

/** The figures of a text, all in one part, as languages are compared by them. */
export function placedFigures(text: string, language: string): readonly Placed[] {
  return figuresIn(text, language).map((figure) => ({
    figure,
    part: { name: '0', text, loose: false },
  }))
}
