import type { Block } from '../../model/block.ts'
import type { Outline } from '../outline.ts'
import { mapLanguages, type Plans } from './plan.ts'
import { plainText } from '../../text/inline.ts'
import { inlinesOf } from './runs.ts'

/**
 * The last slide: the document's title again, and where to find its subject, in the languages that
 * say it, in as many lines each.
 */
export function endOf(outlines: readonly Outline[]): Plans | null {
  const lines = Object.fromEntries(
    outlines.flatMap(({ language, title, contact }) => {
      const words = contact.map(inlinesOf).filter(({ length }) => length > 0)
      return words.length > 0 ? [[language, { title: inlinesOf(title), words }] as const] : []
    }),
  )
  const fewest = Math.min(...Object.values(lines).map(({ words }) => words.length))
  if (fewest === Infinity) return null
  return mapLanguages(lines, ({ title, words }) => ({
    title,
    blocks: words.slice(0, fewest).map((text): Block => ({ type: 'paragraph', text })),
    notes: words.slice(fewest).map(plainText),
    why: [{ rule: 'end', words: '' }],
  }))
}
