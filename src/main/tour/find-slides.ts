import { match } from 'pinyin-pro'
import { plainText } from '../../core/text/inline.ts'
import type { Localised } from '../../core/model/language.ts'
import type { FoundSlide } from '../../contract/tour.ts'
import type { Shelved } from '../library/shelf.ts'

/** Nobody reads on. */
const mostFound = 30

/**
 * The slides of a deck whose title holds some words, in any language of the deck: as they are
 * written, or in pinyin, whole or by initials (`gang`, `gk` find 港口). A number finds that slide
 * first. In the deck's order.
 */
export function findSlides({ deck }: Shelved, words: string): readonly FoundSlide[] {
  const wanted = folded(words)
  if (wanted === '') return []
  const number = /^\d+$/u.test(wanted) ? Number(wanted) : 0
  const slides = deck.slides.map(({ content }, index): FoundSlide => {
    const titles = Object.entries(content).map(
      ([language, { title }]) => [language, plainText(title).trim()] as const,
    )
    return { deck: deck.id, index, title: Object.fromEntries(titles) }
  })
  const byNumber = slides.filter(({ index }) => index + 1 === number)
  const byTitle = slides.filter(
    (slide) => !byNumber.includes(slide) && Object.entries(slide.title).some(holds(wanted)),
  )
  return [...byNumber, ...byTitle].slice(0, mostFound)
}

function holds(wanted: string) {
  const pinyin = /^[a-zü' ]+$/u.test(wanted) ? wanted.replaceAll("'", ' ') : null
  return ([language, title]: readonly [keyof Localised, string]): boolean => {
    if (folded(title).includes(wanted)) return true
    if (pinyin === null || !String(language).startsWith('zh')) return false
    return match(title, pinyin, { precision: 'start', continuous: true, v: true }) !== null
  }
}

/** Upper case and accents do not count; nor do full-width forms. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
