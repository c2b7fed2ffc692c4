import type { Block } from '../../model/block.ts'
import type { Outline } from '../outline.ts'
import { mapLanguages, type Plans } from './plan.ts'
import { inlinesOf } from './runs.ts'

/** The last slide: the document's title again, and where to find its subject. */
export function endOf(outlines: readonly Outline[]): Plans | null {
  if (outlines.every(({ contact }) => contact.length === 0)) return null
  const byLanguage = Object.fromEntries(outlines.map((outline) => [outline.language, outline]))
  return mapLanguages(byLanguage, ({ title, contact }) => ({
    title: inlinesOf(title),
    blocks: contact
      .map(inlinesOf)
      .filter(({ length }) => length > 0)
      .map((text): Block => ({ type: 'paragraph', text })),
    notes: [],
    why: [{ rule: 'end', words: '' }],
  }))
}
