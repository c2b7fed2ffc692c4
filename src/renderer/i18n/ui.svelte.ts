import i18next, { type TOptions } from 'i18next'
import { createContext } from 'svelte'
import { createSubscriber } from 'svelte/reactivity'
import en from '../../../resources/locales/en/ui.json'
import zhCN from '../../../resources/locales/zh-CN/ui.json'
import type { LanguageTag } from '../../core/model/language.ts'
import { fallBack } from './fall-back.ts'
import type { Singular } from './singular.ts'

const resources = { 'zh-CN': { ui: zhCN }, en: { ui: en } }

/** The keys of the interface's words. */
export type UiKey = Singular<keyof typeof zhCN>

/**
 * The interface's words in the language on show, as reactive state.
 * A deck may speak a language that the interface does not: Traditional Chinese reads Simplified,
 * any other one English.
 */
export class Ui {
  readonly #engine = i18next.createInstance()
  readonly #subscribe = createSubscriber((update) => {
    this.#engine.on('languageChanged', update)
    return () => this.#engine.off('languageChanged', update)
  })

  constructor(language: LanguageTag) {
    void this.#engine.init({
      lng: language,
      fallbackLng: fallBack,
      ns: 'ui',
      defaultNS: 'ui',
      resources,
      initAsync: false,
      // Words go through Svelte's text nodes, which escape.
      interpolation: { escapeValue: false },
    })
  }

  get language(): LanguageTag {
    this.#subscribe()
    return this.#engine.language
  }

  speak(language: LanguageTag): void {
    if (language !== this.#engine.language) void this.#engine.changeLanguage(language)
  }

  /** The words for a key, in the language on show or in `values.lng`. */
  t(key: UiKey, values: TOptions = {}): string {
    this.#subscribe()
    return this.#engine.t(key, values)
  }
}

export const [getUi, setUi] = createContext<Ui>()
