import { createInstance } from 'i18next'
import en from '../../resources/locales/en/cli.json' with { type: 'json' }
import zh from '../../resources/locales/zh-CN/cli.json' with { type: 'json' }
import type { Values } from './failure.ts'

type Key = keyof typeof en

/** A message of the command line: plural forms go by their common stem. */
export type Word = Key extends infer Each
  ? Each extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : Each
  : never

/** Says a message in the user's language. */
export type Say = (word: Word, values?: Values) => string

/** The languages that the command line speaks. */
export type Tongue = 'en' | 'zh-CN'

/**
 * The language that the environment asks for, in the order that POSIX gives the variables. Where
 * none is set (Windows, a bare service) the system's own locale decides, which takes long to ask for.
 */
export function tongueOf(env: NodeJS.ProcessEnv, system: () => string): Tongue {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || system()
  return /^zh\b|^zh_/iu.test(asked) ? 'zh-CN' : 'en'
}

/** The messages in one language; what is not translated falls back to English. */
export function speak(tongue: Tongue): Say {
  const catalogue = createInstance()
  void catalogue.init({
    lng: tongue,
    fallbackLng: 'en',
    initAsync: false,
    defaultNS: 'cli',
    resources: { en: { cli: en }, 'zh-CN': { cli: zh } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  return (word, values) => catalogue.t(word, values ?? {})
}
