import { checkSettings } from './check.ts'
import type { Checked } from './check.ts'
import { settingKinds } from './schema.ts'
import type { SettingKey } from './schema.ts'

/** A setting as a flag or a variable says it: in one word. */
export interface SettingWord {
  readonly key: SettingKey
  readonly word: string
  /** Where it stands, for complaints: `--display`, `BROCADE_DISPLAY`. */
  readonly where: string
}

/**
 * Reads settings out of words.
 *
 * @param listSeparator what parts the items of a list: `:`, on Windows `;`
 */
export function readSettingWords(words: readonly SettingWord[], listSeparator: string): Checked {
  const raw: Record<string, unknown> = {}
  const places = new Map<string, string>()
  for (const { key, word, where } of words) {
    const [group = '', name] = key.split('.')
    const value = valueOf(word, settingKinds[key], listSeparator)
    raw[group] = name === undefined ? value : { ...asRecord(raw[group]), [name]: value }
    places.set(key, where)
  }
  return checkSettings(raw, (path) => places.get(path.join('.')) ?? path.join('.'))
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** A word that fits no value of its kind stays a word, and the schema complains about it. */
function valueOf(word: string, kind: (typeof settingKinds)[SettingKey], listSeparator: string) {
  switch (kind) {
    case 'text':
      return word
    case 'list':
      return word.split(listSeparator).filter((item) => item !== '')
    case 'number':
      return word.trim() === '' || Number.isNaN(Number(word)) ? word : Number(word)
    case 'switch':
      return switches.get(word.trim().toLowerCase()) ?? word
  }
}

const switches = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['off', false],
])
