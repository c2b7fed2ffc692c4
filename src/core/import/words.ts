import english from '../../../resources/locales/en/import.json' with { type: 'json' }
import chinese from '../../../resources/locales/zh-CN/import.json' with { type: 'json' }
import { fill } from '../diagnostics/fill.ts'
import type { LanguageTag } from '../model/language.ts'

type Key = keyof typeof english

/** Says something about an import in the reader's language. */
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string

/** Chinese for Chinese documents, English for all others. */
export function speak(language: LanguageTag | undefined): Say {
  const words: Readonly<Record<Key, string>> =
    language?.startsWith('zh') === true ? chinese : english
  return (key, values = {}) => fill(words[key], values)
}
