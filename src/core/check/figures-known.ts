import type { DeckMemory } from '../deck/memory.ts'
import { figuresIn } from '../figures/read.ts'
import type { FiguresIn } from './check.ts'

/** The figures of texts as a memory has them, or will have them from now on. */
export function figuresKnown({ figures }: DeckMemory): FiguresIn {
  return (text, language) => figures.recall(`${language}\n${text}`, () => figuresIn(text, language))
}
