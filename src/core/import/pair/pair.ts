import type { Chapter, Outline, Passage } from '../outline.ts'
import { align } from './align.ts'
import { distance, traitsOf } from './likeness.ts'
import { withSharedFigures } from './share-figures.ts'

/**
 * Outlines of several languages made to pair chapter by chapter: those that belong together stand
 * at the same place and level, and one without a partner becomes part of the chapter before it.
 */
export function pairUp(outlines: readonly Outline[]): readonly Outline[] {
  const [first, ...rest] = outlines
  if (!first || rest.length === 0) return outlines
  let base = first
  let others = rest
  // Each language may take a chapter from the first one, which the next then has to do without.
  for (let before = -1; before !== base.chapters.length;) {
    before = base.chapters.length
    others = others.map((other) => {
      const [one, two] = pairOfTwo(base, other)
      base = one
      return two
    })
  }
  return withSharedFigures([base, ...others])
}

function pairOfTwo(one: Outline, other: Outline): readonly [Outline, Outline] {
  if (one.chapters.length === 0 || other.chapters.length === 0)
    return [merged(one, []), merged(other, [])]
  const isPaired =
    one.chapters.length === other.chapters.length &&
    one.chapters.every(({ level }, index) => level === other.chapters[index]?.level)
  const pairs = isPaired
    ? one.chapters.map((_, index) => [index, index] as const)
    : likeliest(one.chapters, other.chapters)
  const left = merged(
    one,
    pairs.map(([index]) => index),
  )
  const right = merged(
    other,
    pairs.map(([, index]) => index),
  )
  const levelled = right.chapters.map((chapter, index) => ({
    ...chapter,
    level: left.chapters[index]?.level ?? chapter.level,
  }))
  return [left, { ...right, chapters: levelled }]
}

/** The pairs of chapters that are most alike, in their order. */
function likeliest(
  one: readonly Chapter[],
  other: readonly Chapter[],
): readonly (readonly [number, number])[] {
  const [lefts, rights] = [traitsOf(one), traitsOf(other)]
  return align(one.length, other.length, (first, second) => {
    const [left, right] = [lefts[first], rights[second]]
    return left && right ? distance(left, right) : Infinity
  })
}

/** An outline with only these chapters, the others' matter in the one before, or in the opening. */
function merged(outline: Outline, kept: readonly number[]): Outline {
  const keeps = new Set(kept)
  const opening: Passage[] = [...outline.opening]
  const notes: string[] = [...outline.notes]
  const chapters: Chapter[] = []
  for (const [index, chapter] of outline.chapters.entries()) {
    const last = chapters.at(-1)
    if (keeps.has(index)) chapters.push(chapter)
    else if (last) chapters.splice(-1, 1, joined(last, chapter))
    else {
      opening.push(...passagesOf(chapter))
      notes.push(...chapter.notes)
    }
  }
  return { ...outline, opening, notes, chapters }
}

function joined(one: Chapter, other: Chapter): Chapter {
  return {
    ...one,
    passages: [...one.passages, ...passagesOf(other)],
    notes: [...one.notes, ...other.notes],
  }
}

/** A chapter's matter under its title, which is now a heading inside another. */
function passagesOf({ title, passages, origin }: Chapter): readonly Passage[] {
  return title.length === 0
    ? passages
    : [{ kind: 'heading', level: 3, text: title, origin }, ...passages]
}
