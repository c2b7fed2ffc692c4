import type { DeckIndex, ShownSlide, SlideRange } from '../../contract/library.ts'
import { slidesAround } from '../../contract/requests.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Screen } from '../../core/show/show.ts'
import type { LiveShow } from '../state/live-show.svelte.ts'
import { askForFaces } from '../styles/ask-for-faces.ts'
import { spokenLanguage } from '../text/in-language.ts'

/** Where a visitor is, and what may come next. */
export interface Ahead {
  readonly screen: Screen['name']
  readonly decks: readonly DeckIndex[]
  readonly language: LanguageTag
  readonly homeTitle: string
}

/** Decks whose slides are kept ready; home shows no more of them at once. */
const mostDecks = 12

/**
 * Gets what a visitor may meet next while nobody waits for it: during the loop the faces that home is
 * set in, and at home the slides that each deck opens with, and theirs.
 */
export async function lookAhead(live: LiveShow, ahead: Ahead): Promise<void> {
  const { screen, decks, language, homeTitle } = ahead
  askFor([homeTitle, ' ', decks.map(({ title }) => title[language])])
  if (screen !== 'home') return
  const ranges: SlideRange[] = []
  for (const deck of decks.slice(0, mostDecks)) {
    const range = await opening(live, deck)
    if (!range) continue
    ranges.push(range)
    askFor(wordsOf(deck, range.slides.slice(0, 2), spokenLanguage(deck, language)))
  }
  live.keepAhead(ranges)
}

async function opening(live: LiveShow, deck: DeckIndex): Promise<SlideRange | null> {
  const here = live.slidesAhead(deck)
  return here?.from === 0 ? here : live.api.slides(deck.id, 0, slidesAround + 1)
}

/** A deck's headings and its first slides. */
function wordsOf(
  { title, sections }: DeckIndex,
  slides: readonly ShownSlide[],
  language: LanguageTag,
): readonly unknown[] {
  return [
    title,
    ...sections.map(({ title }) => title),
    ...slides.map(({ content }) => content),
  ].map((localised) => localised[language])
}

/** Headings and text share words, and a slide may set a whole paragraph as a heading. */
function askFor(words: unknown): void {
  const text = JSON.stringify(words)
  askForFaces('--serif', text)
  askForFaces('--sans', text)
}
