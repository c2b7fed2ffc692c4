import type { Chapter, Figure, Outline, Passage } from '../outline.ts'

/**
 * Outlines that pair, where one that has no pictures at all gets those of another: a translation
 * is often made of the words alone. Their captions stay with the language that has them.
 */
export function withSharedFigures(outlines: readonly Outline[]): readonly Outline[] {
  const source = outlines.find(hasFigures)
  if (!source) return outlines
  return outlines.map((outline) =>
    hasFigures(outline)
      ? outline
      : {
          ...outline,
          opening: [...outline.opening, ...mute(source.opening)],
          chapters: outline.chapters.map((chapter, index): Chapter => ({
            ...chapter,
            passages: [...chapter.passages, ...mute(source.chapters[index]?.passages ?? [])],
          })),
        },
  )
}

function hasFigures({ opening, chapters }: Outline): boolean {
  return [opening, ...chapters.map(({ passages }) => passages)].some((passages) =>
    passages.some(({ kind }) => kind === 'figure'),
  )
}

function mute(passages: readonly Passage[]): readonly ({ readonly kind: 'figure' } & Figure)[] {
  return passages.flatMap((passage) =>
    passage.kind === 'figure' ? [{ ...passage, alt: '', caption: [] }] : [],
  )
}
