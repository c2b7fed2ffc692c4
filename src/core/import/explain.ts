import type { Layout } from '../model/deck.ts'
import type { LanguageTag } from '../model/language.ts'
import { plainText } from '../text/inline.ts'
import type { DeckDraft } from './layout/deck-draft.ts'
import { speak } from './words.ts'

/** Why a slide is as it is. */
export interface Explanation {
  readonly slide: string
  readonly layout: Layout
  /** In the deck's first language. */
  readonly title: string
  /** A line for each rule, with the document's words that it went by. */
  readonly why: readonly string[]
}

/** Each decision of a deck's layout, for `--explain`, in the language of who asks. */
export function explain(draft: DeckDraft, language: LanguageTag): readonly Explanation[] {
  const say = speak(language)
  return draft.slides.map(({ id, layout, content, why }) => ({
    slide: id,
    layout,
    title: plainText(Object.values(content)[0]?.title ?? []),
    why: why.map(({ rule, words }) => {
      const reason = say(`why-${rule}`)
      return words === '' ? reason : `${reason} “${words}”`
    }),
  }))
}
