import type { AudienceChannel, Pulse } from '../../contract/requests.ts'
import type { SoundOutput } from '../../core/settings/settings.ts'
import type { ThemeName } from '../../core/themes.ts'
import type { HardwareTest } from '../hardware/hardware-test.ts'
import type { Shelved } from '../library/shelf.ts'
import type { Preview } from '../preview/preview.ts'
import { rangeAround, rangeOf, spokenSlide, titlesOf } from '../library/shown.ts'
import type { Programme } from '../show/programme.ts'
import type { Desk } from '../staff/desk.ts'
import type { Walkthrough } from '../tour/walkthrough.ts'
import type { Handlers } from './handlers.ts'

export interface AnswersOptions {
  readonly programme: Programme
  readonly desk: Desk
  readonly hardware: HardwareTest
  readonly walkthrough: Walkthrough
  /** `null` in a hall, where nobody is told what is wrong with a deck. */
  readonly preview: Preview | null
  readonly theme: ThemeName | null
  readonly sound: SoundOutput
  /** Hears every sign of life of the page. */
  readonly noteLife: (pulse: Pulse) => void
}

/** Main's answer on each channel. */
export function createAnswers({
  programme,
  desk,
  hardware,
  walkthrough,
  preview,
  theme,
  sound,
  noteLife,
}: AnswersOptions): Handlers<AudienceChannel> {
  const shelvedNow = (id: string): Shelved | undefined =>
    programme.decks().find(({ deck }) => deck.id === id)

  /** What a visitor wants before the decks are read is answered when they are. */
  async function shelvedAs(id: string): Promise<Shelved | undefined> {
    await programme.show
    return shelvedNow(id)
  }

  return {
    'show:boot': async () => {
      const { show, library } = await programme.opening()
      const { screen } = show
      const shelved = screen.name === 'deck' && shelvedNow(screen.deck)
      return {
        show,
        library,
        theme,
        sound,
        authoring: preview !== null,
        ink: walkthrough.ink(),
        slides: shelved ? rangeAround(shelved, screen.index) : null,
      }
    },
    'show:intent': async (intent) => (await programme.show).dispatch(intent),
    'deck:slides': async ({ deck, from, count }) => {
      const shelved = await shelvedAs(deck)
      return shelved ? rangeOf(shelved, from, count) : null
    },
    'deck:spoken': async ({ deck, slide, language }) => {
      const shelved = await shelvedAs(deck)
      return shelved ? spokenSlide(shelved, slide, language) : null
    },
    'deck:titles': async ({ deck, from, count }) => {
      const shelved = await shelvedAs(deck)
      return shelved ? titlesOf(shelved, from, count) : null
    },
    'staff:status': () => desk.status(),
    'staff:unlock': ({ pin }) => desk.unlock(pin),
    'staff:quit': () => desk.quit(),
    'staff:hardware': () => desk.testHardware(),
    'staff:presenter': () => desk.present(),
    'show:pulse': (pulse) => {
      noteLife(pulse)
      return null
    },
    'show:key': (press) => walkthrough.press(press, 'audience'),
    'hardware:panel': () => hardware.panel(),
    'hardware:findings': (findings) => hardware.note(findings),
    'preview:findings': () => preview?.findings() ?? [],
    'preview:open': (place) => preview?.open(place) ?? 'refused',
  }
}
