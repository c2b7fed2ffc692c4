import type { Checked } from './check.ts'
import { settingKeys } from './schema.ts'
import { readSettingWords } from './words.ts'

/** The variable that says a setting: `idle.timeoutSeconds` is `BROCADE_IDLE_TIMEOUT_SECONDS`. */
export function variableOf(key: string): string {
  return `BROCADE_${key.replaceAll(/[A-Z]/gu, '_$&').replaceAll('.', '_').toUpperCase()}`
}

/** Reads the settings out of the environment. An empty variable says nothing. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  listSeparator: string,
): Checked {
  const words = settingKeys.flatMap((key) => {
    const where = variableOf(key)
    const word = variables[where]
    return word === undefined || word === '' ? [] : [{ key, word, where }]
  })
  return readSettingWords(words, listSeparator)
}
