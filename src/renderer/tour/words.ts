import i18next, { type TOptions } from 'i18next'
import en from '../../../resources/locales/en/tour.json'
import zhCN from '../../../resources/locales/zh-CN/tour.json'
import type { LanguageTag } from '../../core/model/language.ts'
import { fallBack } from '../i18n/fall-back.ts'
import type { Singular } from '../i18n/singular.ts'

/**
 * The keys of a walkthrough's words: the presenter's window, telephones, the signs on the audience's
 * screen. That one loads them only once somebody leads.
 */
export type TourKey = Singular<keyof typeof zhCN>

/** Says a key's words, with values put in. */
export type SayTour = (key: TourKey, values?: TOptions) => string

const engine = i18next.createInstance()
void engine.init({
  lng: 'en',
  fallbackLng: fallBack,
  ns: 'tour',
  defaultNS: 'tour',
  resources: { 'zh-CN': { tour: zhCN }, en: { tour: en } },
  initAsync: false,
  // Words go through Svelte's text nodes, which escape.
  interpolation: { escapeValue: false },
})

/** A walkthrough's words in a language: `const say = $derived(tourWords(language))`. */
export function tourWords(language: LanguageTag): SayTour {
  const say = engine.getFixedT(language)
  return (key, values = {}) => say(key, values)
}
