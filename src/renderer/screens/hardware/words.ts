import i18next, { type TOptions } from 'i18next'
import en from '../../../../resources/locales/en/hardware.json'
import zhCN from '../../../../resources/locales/zh-CN/hardware.json'
import type { LanguageTag } from '../../../core/model/language.ts'

/** The keys of this screen's words, which visitors' windows never load. */
export type HardwareKey = keyof typeof zhCN

/** Says a key's words, with values put in. */
export type Say = (key: HardwareKey, values?: TOptions) => string

const engine = i18next.createInstance()
void engine.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: 'hardware',
  defaultNS: 'hardware',
  resources: { 'zh-CN': { hardware: zhCN }, en: { hardware: en } },
  initAsync: false,
  // Words go through Svelte's text nodes, which escape.
  interpolation: { escapeValue: false },
})

/** This screen's words in a language; English for one that the interface does not speak. */
export function wordsIn(language: LanguageTag): Say {
  const say = engine.getFixedT(language)
  return (key, values = {}) => say(key, values)
}
