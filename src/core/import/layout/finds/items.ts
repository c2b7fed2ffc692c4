import type { ListItem } from '../../../document/document.ts'
import type { Block } from '../../../model/block.ts'
import type { LanguageTag } from '../../../model/language.ts'
import { displayWidth } from '../../../text/width.ts'
import type { RuleName } from '../deck-draft.ts'
import { wordsOf } from '../runs.ts'
import { locatedIn, mapOf } from './coordinates.ts'
import { cardsOf } from './lists.ts'
import { inOrder, momentIn } from './moments.ts'
import { namedPair } from './parallel.ts'
import { mostMoments, timelineOf } from './timeline.ts'

const fewest = 3
const mostCards = 8

/**
 * A document's list as what its items are, when all of them are the same: moments of a timeline,
 * places with coordinates, or names with what is said of each; null for any other list.
 */
export function itemsBlock(
  items: readonly ListItem[],
  language: LanguageTag,
): readonly [RuleName, readonly Block[]] | null {
  const texts = items.map(({ text }) => wordsOf(text)).filter((words) => words !== '')
  if (texts.length < fewest || items.some(({ depth }) => depth > 0)) return null
  const moments = texts.map((words) => momentIn(words, language))
  if (moments.length <= mostMoments && moments.every((each) => each !== null) && inOrder(moments)) {
    return ['timeline', [timelineOf(moments)]]
  }
  const places = texts.map(locatedIn)
  if (places.every((place) => place !== null)) return ['map', [mapOf(places)]]
  const pairs = texts.map(namedPair)
  const cards = pairs.length <= mostCards && pairs.every((pair) => pair !== null)
  // Short ones read faster as a list.
  const told = cards && pairs.some((pair) => displayWidth(pair.text) > 40)
  return cards && told ? ['cards', [cardsOf(pairs)]] : null
}
