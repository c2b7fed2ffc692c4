import type { LanguageTag } from '../../core/model/language.ts'

/** What tells one voice of the platform from another. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** Where a language is at home when its tag does not say so. */
function regionOf(tag: string): string {
  return locale(tag)?.maximize().region ?? ''
}

/** Platforms write `zh_CN` and `cmn-CN` too; what is no tag at all speaks nothing. */
function locale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'))
  } catch {
    return null
  }
}

/** Cantonese is written as Chinese and spoken as a language of its own. */
function spokenIn({ lang, name }: Pick<Voice, 'lang' | 'name'>): string {
  const tag = lang.replaceAll('_', '-').toLowerCase()
  const cantonese =
    /^(?:yue\b|zh-yue\b|zh-(?:hant-)?(?:hk|mo)\b)/.test(tag) || /cantonese|粤|粵|广东话/i.test(name)
  if (cantonese) return 'yue'
  const { language = '' } = locale(lang) ?? {}
  return language === 'cmn' ? 'zh' : language
}

/**
 * The voice that reads a language best, or null where none speaks it: those of its region before
 * others, the platform's favourite before the rest. A voice of the network is none: nothing leaves
 * the machine, and a hall may have no network.
 */
export function chooseVoice<Candidate extends Voice>(
  voices: readonly Candidate[],
  language: LanguageTag,
): Candidate | null {
  const wanted = spokenIn({ lang: language, name: '' })
  const region = regionOf(language)
  const rank = (voice: Candidate): number =>
    Number(regionOf(voice.lang) === region) * 2 + Number(voice.default)
  const [best] = voices
    .filter((voice) => voice.localService && wanted !== '' && spokenIn(voice) === wanted)
    .toSorted((one, other) => rank(other) - rank(one))
  return best ?? null
}
