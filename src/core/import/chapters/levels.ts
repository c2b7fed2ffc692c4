import type { Matter } from './figures.ts'
import { wordsOf } from '../../document/runs.ts'

type Heading = Extract<Matter, { kind: 'heading' }>

/** What a document's headings amount to: its title, and what opens sections and slides. */
export interface Levels {
  /** The heading that is the title of all; null when none is. */
  readonly title: Heading | null
  /** The heading's level in the deck: 1 opens a section, 2 a slide; null stays among the passages. */
  readonly levelOf: (heading: Heading) => 1 | 2 | null
}

/**
 * Levels as a deck has them, whatever level the document starts at: a heading that stands first and
 * alone at the highest level is the title; below it the two highest levels in use open chapters.
 * `chapters` are headings that open some for certain.
 */
export function levelsOf(
  matter: readonly Matter[],
  chapters: { readonly has: (part: Matter) => boolean } = new Set(),
): Levels {
  const headings = matter.filter(
    (part): part is Heading => part.kind === 'heading' && wordsOf(part.text).trim() !== '',
  )
  const highest = Math.min(...headings.map(({ level }) => level))
  const first = headings.at(0)
  const lone = headings.filter(({ level }) => level === highest).length === 1
  const isTitle = first?.level === highest && lone && !chapters.has(first)
  const title = isTitle ? first : null
  const used = [...new Set(headings.filter((one) => one !== title).map(({ level }) => level))]
  const [section, slide] = used.toSorted((one, other) => one - other)
  return {
    title,
    levelOf: ({ level }) => (level === section ? 1 : level === slide ? 2 : null),
  }
}
