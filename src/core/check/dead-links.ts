import { closest } from '../text/suggest.ts'
import type { Check } from './check.ts'

/** A link of Markdown to a slide of the same deck. */
const inside = /(?<=\]\(<?)#([^\s)>]{1,100})/g

/** Tells of links to slides that the deck does not have: a slide was renamed or left out. */
export const deadLinks: Check = ({ deck, sources }, report) => {
  const ids = deck.slides.map(({ id }) => id)
  for (const { file, lines, locate } of sources) {
    if (!/\.(?:md|markdown|txt)$/i.test(file)) continue
    lines.forEach((line, index) => {
      if (!line.includes('](')) return
      for (const { 1: id = '', index: at } of line.matchAll(inside)) {
        if (ids.includes(id)) continue
        const place = locate(index + 1, at + 1)
        const guess = closest(id, ids)
        if (guess === null) report('warning', 'link-dead', place, { id })
        else report('warning', 'link-misspelt', place, { id, guess })
      }
    })
  }
}
