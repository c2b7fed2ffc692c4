import type { GuideChannel } from '../../contract/requests.ts'
import type { KeyMap } from '../../core/tour/keys.ts'
import type { PanelSize } from '../../core/fit/panel-size.ts'
import type { ThemeName } from '../../core/themes.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { Programme } from '../show/programme.ts'
import { presentedOf } from './presented.ts'
import type { Walkthrough } from './walkthrough.ts'

export interface GuideAnswersOptions {
  readonly walkthrough: Walkthrough
  readonly programme: Programme
  readonly theme: ThemeName | null
  readonly keys: KeyMap
  readonly panel: () => PanelSize
}

/**
 * Main's answers to one guide, whether at the desk or on a telephone.
 *
 * @param you the guide's id
 */
export function createGuideAnswers(
  you: string,
  { walkthrough, programme, theme, keys, panel }: GuideAnswersOptions,
): Handlers<GuideChannel> {
  const shelvedAs = (id: string) => programme.decks().find(({ deck }) => deck.id === id)
  return {
    'tour:boot': async () => {
      await programme.show
      return {
        you,
        view: walkthrough.view(),
        ink: walkthrough.ink(),
        library: programme.index(),
        theme,
        keys,
        panel: panel(),
      }
    },
    'tour:act': (event) => walkthrough.act(you, event),
    'tour:wheel': (wish) => walkthrough.wheel(you, wish),
    'tour:timer': (wish) => walkthrough.timer(you, wish),
    'tour:slides': ({ deck, from, count }) => {
      const shelved = shelvedAs(deck)
      return shelved ? presentedOf(shelved, from, count) : null
    },
    'tour:find': async ({ deck, words }) => {
      // With its tables of pinyin, which only whoever looks for a slide waits for.
      const { findSlides } = await import('./find-slides.ts')
      const shelved = shelvedAs(deck)
      return shelved ? findSlides(shelved, words) : []
    },
    'tour:point': (point) => walkthrough.point(you, point),
    'tour:draw': (step) => walkthrough.draw(you, step),
  }
}
