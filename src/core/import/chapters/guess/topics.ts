import type { Matter } from '../figures.ts'
import { overlap, tokensOf } from './overlap.ts'
import { textOf, widthOf, type Paragraph } from './paragraph.ts'
import { subjectOf, topicTitle } from './topic-title.ts'

/** A paragraph that can open a topic, and one that fills a chapter, in Latin letters. */
const long = 200
const full = 700
/** No text has more chapters than somebody can survey. */
const mostChapters = 10
/** A paragraph that has so few of its words in common with those before it is about something else. */
const shift = 0.3

/**
 * The paragraphs of a text without headings at which it comes to something else, with the titles
 * that their own words give. The first paragraph opens the whole and no chapter.
 */
export function topicsIn(matter: readonly Matter[]): ReadonlyMap<Matter, string> {
  const paragraphs = matter.filter((part): part is Paragraph => part.kind === 'paragraph')
  const longOnes = paragraphs.filter((part) => widthOf(part) >= long)
  const titles = new Map<Matter, string>()
  if (longOnes.length < 3) return titles
  const words = longOnes.map(textOf)
  const subject = subjectOf(words)
  const common = commonTokens(words)
  const total = paragraphs.reduce((sum, part) => sum + widthOf(part), 0)
  const least = Math.max(long, total / mostChapters / 2)
  let before = new Set<string>()
  let filled = 0
  for (const part of paragraphs) {
    const text = textOf(part)
    const own = tokensOf(text).filter((token) => !common.has(token))
    const isNew =
      filled >= Math.max(full, total / mostChapters) ||
      (filled >= least && overlap(own.join(' '), before) < shift)
    const title =
      before.size > 0 && widthOf(part) >= long && isNew ? topicTitle(text, subject) : null
    if (title !== null) {
      titles.set(part, title)
      before = new Set()
      filled = 0
    }
    own.forEach((token) => before.add(token))
    filled += widthOf(part)
  }
  return titles
}

/** Words that most paragraphs have: they tell no topic. */
function commonTokens(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const token of new Set(tokensOf(text))) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([, count]) => count > texts.length * 0.4).map(([token]) => token),
  )
}
