import { canonicalTag } from '../../core/deck/language.ts'
import type { LanguageTag } from '../../core/model/language.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { Stage, StagedDeck } from '../../core/show/show.ts'
import type { Shelved } from './shelf.ts'

/** The language of a kiosk without any deck and without a setting. */
const lastResort = 'en'

/** The decks and settings as the show reducer needs them. */
export function setStage(
  decks: readonly Shelved[],
  { language, idle, hardware }: Pick<Settings, 'language' | 'idle' | 'hardware'>,
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
  const wished = language === null ? null : canonicalTag(language)
  const own = staged[0]?.languages[0]
  return {
    decks: staged,
    language: (speaks(decks, wished) ? wished : (own ?? wished)) ?? lastResort,
    idle,
    hardwareIdle: { ...idle, timeoutSeconds: hardware.timeoutSeconds },
  }
}

/** Whether some deck speaks a language, however its tag is written: `zh-cn` is `zh-CN`. */
export function speaks(decks: readonly Shelved[], language: LanguageTag | null): boolean {
  const tag = language === null ? null : canonicalTag(language)
  return decks.some(({ deck }) => deck.languages.some((spoken) => spoken === tag))
}
