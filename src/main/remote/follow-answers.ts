import type { SlideRange } from '../../contract/library.ts'
import type { FollowChannel } from '../../contract/requests.ts'
import type { FollowBoot, FollowView } from '../../contract/tour.ts'
import type { ThemeName } from '../../core/themes.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { rangeOf } from '../library/shown.ts'
import type { Programme } from '../show/programme.ts'
import { followViewOf, isSameFollowView } from './follow-view.ts'
import { createKept } from './kept.ts'

export interface FollowAnswersOptions {
  readonly programme: Programme
  readonly theme: ThemeName | null
}

/** Ranges around the slide on show, as telephones ask for them. */
const keptRanges = 16

/**
 * Main's answers to followers, who only look: slides as the audience has them, without notes. All
 * followers get the same values, so that each is written as JSON once.
 */
export function createFollowAnswers({
  programme,
  theme,
}: FollowAnswersOptions): Handlers<FollowChannel | 'deck:slides'> {
  const kept = createKept<SlideRange>(keptRanges)
  let boot: FollowBoot | null = null

  function bootWith(view: FollowView, language: string): FollowBoot {
    const library = programme.index()
    const stands =
      boot?.library === library && boot.language === language && isSameFollowView(boot.view, view)
    boot = boot && stands ? boot : { view, library, language, theme }
    return boot
  }

  return {
    'follow:boot': async () => {
      const show = (await programme.show).current()
      return bootWith(followViewOf(show), show.language)
    },
    'deck:slides': ({ deck, from, count }) => {
      const shelved = programme.decks().find((known) => known.deck.id === deck)
      if (!shelved) return null
      const key = JSON.stringify([deck, shelved.revision, from, count])
      return kept(key, () => rangeOf(shelved, from, count))
    },
  }
}
