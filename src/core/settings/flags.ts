import type { Checked } from './check.ts'
import { readSettingWords } from './words.ts'

/** The flags of `brocade run`, which the app itself reads too, as `node:util` describes flags. */
export const runFlags = {
  lang: { type: 'string' },
  windowed: { type: 'boolean' },
  presenter: { type: 'boolean' },
  config: { type: 'string' },
  display: { type: 'string' },
  deck: { type: 'string' },
  theme: { type: 'string' },
  hardware: { type: 'boolean' },
} as const

/** What was given on the command line: the flags that were there, with their values. */
export type RunFlags = {
  readonly [Name in keyof typeof runFlags]?: (typeof runFlags)[Name]['type'] extends 'boolean'
    ? boolean
    : string
}

const settingOf = {
  lang: 'language',
  windowed: 'windowed',
  display: 'display',
  deck: 'deck',
  theme: 'theme',
  hardware: 'hardware.atStart',
  presenter: 'presenter.atStart',
} as const

const settingFlags = [
  'lang', 'windowed', 'display', 'deck', 'theme', 'hardware', 'presenter',
] as const // prettier-ignore

/** Reads the settings out of the flags; `--config` is for whoever reads the files. */
export function readFlags(flags: RunFlags): Checked {
  const words = settingFlags.flatMap((name) => {
    const value = flags[name]
    const key = settingOf[name]
    return value === undefined ? [] : [{ key, word: String(value), where: `--${name}` }]
  })
  return readSettingWords(words, '')
}
