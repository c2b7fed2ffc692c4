import { plainText } from '../text/inline.ts'
import type { DeckDraft } from './layout/deck-draft.ts'
import { speak } from './words.ts'

/** A line for each decision, for `--explain`: slide, rule, and the words that it went by. */
export function explain(draft: DeckDraft): readonly string[] {
  const say = speak(draft.languages[0])
  return draft.slides.flatMap(({ id, layout, content, why }) => {
    const title = plainText(Object.values(content)[0]?.title ?? [])
    return [
      `${id} (${layout})${title === '' ? '' : ` ${title}`}`,
      ...why.map(
        ({ rule, words }) => `  ${say(`why-${rule}`)}${words === '' ? '' : ` “${words}”`}`,
      ),
    ]
  })
}
