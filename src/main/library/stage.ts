import type { Settings } from '../../core/settings/settings.ts'
import type { Stage, StagedDeck } from '../../core/show/show.ts'
import type { Shelved } from './shelf.ts'

/** The language of a kiosk without any deck. */
const lastResort = 'en'

/** The decks and settings as the show reducer needs them. */
export function setStage(
  decks: readonly Shelved[],
  { language, idle }: Pick<Settings, 'language' | 'idle'>,
): Stage {
  const staged = decks.map(({ deck }): StagedDeck => {
    const { id, languages, slides } = deck
    return {
      id,
      languages,
      slides: slides.map((slide) => slide.id),
      idle: { ...idle, ...deck.idle },
    }
  })
  const wished = staged.some(({ languages }) => languages.includes(language ?? ''))
  return {
    decks: staged,
    language: (wished ? language : staged[0]?.languages[0]) ?? lastResort,
    idle,
  }
}
