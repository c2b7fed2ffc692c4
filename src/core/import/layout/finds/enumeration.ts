import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import { depthOf, itemsInChinese, itemsInEnglish, type EnumeratedItem } from './enumerated.ts'

/** `the city has three rivers, including A, B and C`. */
export interface Enumeration {
  /** What stands before the items, their `including` left out. */
  readonly lead: string
  readonly items: readonly EnumeratedItem[]
}

const fewest = 3
/** A name in a list, in Latin letters. */
const widest = 56

const openers =
  /,?\s(?:including|such as|namely|(?<=titles |names |brands )of|with|for example|includes?|comprises?)\s|(?<!\d)[:：]\s/giu
const openersInChinese = /(?:主要)?(?:包括|包含|涵盖|分别是|分别为|例如|比如|诸如|有|如)|：/gu
/** These open other things than items more often than not: of them more is asked. */
const doubtful = /with|^有$/iu

/** The lists of three items or more that a sentence holds, in their order. */
export function enumerationsIn(sentence: string, language: LanguageTag): readonly Enumeration[] {
  const chinese = language.startsWith('zh')
  const found: Enumeration[] = []
  let past = 0
  for (const match of sentence.matchAll(chinese ? openersInChinese : openers)) {
    const lead = sentence.slice(past, match.index).replace(/^[\s,，;；]+|[\s,，]+$/gu, '')
    if (match.index < past || lead === '' || depthOf(sentence.slice(0, match.index)) !== 0) continue
    const rest = sentence.slice(match.index + match[0].length)
    const read = chinese ? itemsInChinese(rest) : itemsInEnglish(rest)
    if (!read || !isList(read.items, doubtful.test(match[0]))) continue
    if (chinese && /[有：]/.test(match[0]) && read.length < rest.replace(/[。！？]$/u, '').length)
      continue
    found.push({ lead, items: read.items })
    past = match.index + match[0].length + read.length
  }
  return found
}

function isList(items: readonly EnumeratedItem[], doubted: boolean): boolean {
  return (
    items.length >= fewest + (doubted ? 1 : 0) &&
    items.length <= 24 &&
    items.every(({ name }) => name !== '' && displayWidth(name) <= widest) &&
    (!doubted || items.every(({ name }) => /^[\p{Lu}\p{Script=Han}]/u.test(name)))
  )
}
