import type { AttractSettings } from '../attract/compose.ts'
import type { LanguageTag } from '../model/language.ts'
import type { IdleSettings } from '../show/show.ts'
import type { ThemeName } from '../themes.ts'
import { defaultKeys } from '../tour/keys.ts'
import type { KeyMap } from '../tour/keys.ts'

export const soundOutputs = ['headphones', 'loudspeaker', 'off'] as const

/** What plays a reading: `headphones` disturb nobody and ask to be put on first, `off` is silent. */
export type SoundOutput = (typeof soundOutputs)[number]

/** How one kiosk runs. `null` leaves the choice to Brocade. */
export interface Settings {
  /** The language after a reset; else the first deck's own. */
  readonly language: LanguageTag | null
  /** Deck folders, folders of decks, or documents; none: the decks that come with Brocade. */
  readonly decks: readonly string[]
  /** The only deck on show, by its id. */
  readonly deck: string | null
  /** The hall's theme, over every deck's own. */
  readonly theme: ThemeName | null
  /** A framed window on a desktop instead of the whole screen. */
  readonly windowed: boolean
  /** Which screen, from 1 in the system's order; else the main one. */
  readonly display: number | null
  readonly idle: IdleSettings
  readonly attract: AttractSettings
  readonly sound: { readonly output: SoundOutput }
  /** Whether the start leads to the hardware screen, and how long that waits for a touch. */
  readonly hardware: { readonly atStart: boolean; readonly timeoutSeconds: number }
  /** The scrypt hash that `brocade pin` writes; without one anybody in the corner may quit. */
  readonly staff: { readonly pin: string | null }
  readonly presenter: PresenterSettings
  readonly remote: RemoteSettings
}

/** How somebody leads a walkthrough. */
interface PresenterSettings {
  /** Whether the presenter's window opens with the app. */
  readonly atStart: boolean
  /** A walkthrough that nobody touches ends after this: visitors get their screen back. */
  readonly forgottenSeconds: number
  /** How long a slide that names no time stays while slides change by themselves. */
  readonly autoSeconds: number
  readonly keys: KeyMap
}

/** The door for telephones. It is shut until a presenter opens it. */
export interface RemoteSettings {
  readonly port: number
  /** The one network it is open to, by its name or its address; else all of them. */
  readonly network: string | null
  /** PEM files; with both it speaks TLS. */
  readonly certificate: string | null
  readonly key: string | null
}

export const defaultSettings: Settings = {
  language: null,
  decks: [],
  deck: null,
  theme: null,
  windowed: false,
  display: null,
  idle: { timeoutSeconds: 60, warningSeconds: 20 },
  attract: { itemSeconds: 8, playlist: [] },
  sound: { output: 'headphones' },
  hardware: { atStart: false, timeoutSeconds: 600 },
  staff: { pin: null },
  presenter: { atStart: false, forgottenSeconds: 1800, autoSeconds: 15, keys: defaultKeys },
  remote: { port: 4180, network: null, certificate: null, key: null },
}

/** WCAG 2.2.1: a person gets at least this long to say that they are still there. */
export const leastWarningSeconds = 20
